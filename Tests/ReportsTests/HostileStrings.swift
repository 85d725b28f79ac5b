/// Byte strings that break reports: markup, escapes, directions, log commands, broken encodings.
enum HostileStrings {
  static let all: [[UInt8]] = texts.map { Array($0.utf8) } + bytes + scalars.map(around)

  private static let markup: [String] = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
    "<svg/onload=alert(1)//", "\"><img src=x onerror=alert(1)>", "'><img src=x onerror=alert(1)>",
    "\" onmouseover=alert(1) x=\"", "' onfocus=alert(1) autofocus x='", "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>", "<!--", "<![CDATA[", "<?php", "<iframe src=javascript:alert(1)>",
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>",
    "<a href=javascript:alert(1)>x</a>", "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=0>",
    "<link rel=stylesheet href=//evil.example>", "<style>*{display:none}</style>", "<plaintext>",
    "<textarea>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<math><mtext></mtext></math>",
    "<template><script>alert(1)</script></template>", "<object data=javascript:alert(1)>", "<embed src=//e>",
    "<form action=//evil.example><input>", "<details open ontoggle=alert(1)>", "<body onload=alert(1)>",
    "<marquee onstart=alert(1)>", "<video><source onerror=alert(1)>", "<x onclick=alert(1)>",
    "&lt;script&gt;",
    "&#60;script&#62;", "&amp;lt;", "&", "<", ">", "\"", "'", "`", "<scr<script>ipt>", "<\u{0}script>",
    "<ScRiPt>alert(1)</sCrIpT>", "<bdo dir=rtl>x", "{{7*7}}", "${7*7}", "<%= 1 %>", "#{1}",
  ]

  private static let quoting: [String] = [
    "\\", "\\\\", "\\\"", "\"}", "\",\"exit_status\":0,\"x\":\"", "\\u0000", "\\u{202E}", "\\x41", "\\n",
    "null", "{", "[",
    "''", "'; rm -rf /; '", "$(id)", "`id`", "${HOME}", "$HOME", "!!", "!$", "a;b", "a|b", "a&b", "a>b",
    "a<b", "*", "?",
    "~", "~root", "#comment", "-n", "--target", "-", "", " ", "  ", " a ", "a  b", "\t", "a\tb", "%s%n",
    "%00", "%0d%0a",
    "=cmd|' /C calc'!A0", "+1", "@SUM(1)", "a'b\"c", "\\'", "$'\\x41'", "a\\", "a\u{0}b",
  ]

  private static let commands: [String] = [
    "::error::x", "::stop-commands::pwned", " ::set-output name=x::y", "\t::add-mask::x", "x\n::error::y",
    "x\r::error::y", "x\r\n::stop-commands::t", "\u{85}::error::x", "\u{2028}::error::x", "##[error]x",
    "##vso[task.setvariable variable=x]y", "x ##vso[task.complete result=Succeeded;]", "###vso[x]", "####",
    "##teamcity[buildStatus text='ok']", "##teamcity[testFinished name='x']", "::", ":::", ":: ::",
    "::group::x", "::endgroup::", "::debug::x", "::warning file=a::b", "section_start:0:x\r\u{1B}[0K",
  ]

  private static let terminal: [String] = [
    "\u{1B}[2J", "\u{1B}[1A\u{1B}[2K", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;aGk=\u{7}",
    "\u{1B}]8;;https://e\u{1B}\\x",
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}c", "\u{1B}P$q\u{1B}\\", "\u{1B}_x\u{1B}\\", "\u{1B}^x\u{1B}\\",
    "\u{1B}[6n",
    "\u{1B}[?1049h", "\u{1B}[20h", "\u{1B}(0", "\u{1B}#8", "\u{9B}31m", "\u{9D}0;t\u{9C}", "\u{90}x\u{9C}",
    "a\u{8}b",
    "aaa\rb", "a\u{B}b", "a\u{C}b", "\u{7}\u{7}", "\u{E}x\u{F}", "a\u{7F}b", "\u{1B}", "\u{1B}[", "\u{1B}]",
    "x\u{1B}[8mhidden",
  ]

  private static let directions: [String] = [
    "https://example.com/\u{202E}moc.live", "\u{202A}x\u{202C}", "\u{202B}x", "\u{202D}x",
    "\u{2066}x\u{2069}", "\u{2067}x",
    "\u{2068}x", "\u{200E}x", "\u{200F}x", "\u{61C}x", "https://\u{5D0}\u{5D1}.example/\u{5D2}",
    "https://\u{627}.example/1",
    "a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{489}\u{489}", "ex\u{430}mple.com", "\u{FF45}xample",
    "exampl\u{435}",
    "\u{1D41E}xample", "\u{2460}", "e\u{301}", "\u{1F1E9}\u{1F1EA}", "\u{1F468}\u{200D}\u{1F469}", "\u{A0}x",
    "x\u{3000}y",
  ]

  static var texts: [String] { markup + quoting + commands + terminal + directions }

  /// Bytes that are not UTF-8, each in its own way.
  private static let bytes: [[UInt8]] = [
    [0xFF], [0xFE], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE2, 0x82],
    [0xE2, 0x28, 0xA1],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF0, 0x80, 0x80, 0x80],
    [0xF4, 0x90, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80], [0x61, 0xFF, 0x62], [0xFF, 0xFE, 0x41, 0x00], [0xC3, 0x3C, 0x73],
    [0x80, 0x3C],
    [0xE0, 0x80, 0xAF], [0x1B, 0x5B, 0xFF], [0x00, 0xFF, 0x00],
  ]

  /// One of every kind that is shown by name.
  private static let scalars: [UInt32] =
    Array(0x00...0x1F) + Array(0x7F...0x9F) + [
      0xAD, 0x34F, 0x600, 0x61C, 0x6DD, 0x70F, 0x8E2, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180B, 0x180E,
      0x180F,
      0x2000, 0x2007, 0x200B, 0x200C, 0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x2064, 0x2065, 0x206A,
      0x206F,
      0x2800, 0x3000, 0x3164, 0xE000, 0xF8FF, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0xFFF9, 0xFFFB, 0xFFFE,
      0xFFFF,
      0x110BD, 0x13430, 0x1BCA0, 0x1D159, 0x1D173, 0x1D17A, 0xE0000, 0xE0001, 0xE0020, 0xE0041, 0xE007F,
      0xE0100, 0xE01EF,
      0xF0000, 0x10FFFD, 0x10FFFF, 0x378, 0xE0FFF,
    ]

  private static func around(_ value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    var text = "https://a"
    text.unicodeScalars.append(scalar)
    return Array((text + "b.example/").utf8)
  }
}

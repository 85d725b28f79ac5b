// Made by Corpora/tools/coverage.py from Corpora/techniques/catalogue.jsonl; do not edit.
// swift-format-ignore-file

extension CatalogueNumber {
  /// Number, name, the filters that fall for it and sources, on each line, with tabs in between.
  static let table: StaticString = """
    1	Single cross-script swap (Cyrillic \\u{435})	visual review; allow by skeleton/fuzzy match; mixed-script label	UTS 39; Chromium kIdnCases
    2	Single cross-script swap (Greek \\u{3bf}, \\u{3b1}, \\u{3c1})	visual review; allow by skeleton/fuzzy match; mixed-script label	UTS 39; dnstwist#88; Chromium payp\\u{3b1}l
    3	Armenian / Georgian / Cherokee / Canadian look-alikes	script lists that only know Latin, Greek, Cyrillic	Chromium (Armenian \\u{585}, Georgian \\u{10d9}, Cherokee, UCAS)
    4	Whole-script Cyrillic label (\\u{430}\\u{440}\\u{440}\\u{4cf}\\u{435})	mixed-script test alone (label is single script)	Chromium kWholeScriptConfusable; dnstwist#174
    5	Whole-script Greek / Armenian / Hebrew / Thai / Ethiopic / Myanmar	whole-script test that only knows Cyrillic	Chromium 2021+ whole-script tables
    6	Latin diacritic swap (\\u{e9}, \\u{1e43}, \\u{142})	accent-folding compare; NFKD + strip marks	ShamFinder; Chromium t\\u{e9}st.net
    7	Combining mark appended (x + U+0307)	strip-marks normalisation	Chromium dangerous-pattern rows
    8	Latin small capitals / IPA (\\u{262}\\u{1d0f}, \\u{261}, \\u{29f})	NFKC is a no-op here; skeleton needed	Chromium; lightswitch05#145
    9	Latin Ext rare letters (\\u{138} kra, \\u{251}, \\u{185})	confusables without Ext blocks	Chromium; dnstwist glyphs_unicode
    10	ASCII multi-char (rn/m, cl/d, vv/w, nn/m)	human review; edit distance	dnstwist glyphs_ascii, #1, #15; Chromium skeleton corn
    11	ASCII digit swap (0/o, 1/l/i, 3/8)	human review	dnstwist#16; ail
    12	Uppercase I for l (display only)	case-sensitive display compare; folds to exampie	UTS 39
    13	Letter sharing: I/l/1 three-way	single-skeleton compare (needs multiple skeletons)	Chromium MultipleSkeletons
    14	Ligature look-alike (\\u{e6} \\u{153}, \\u{a729})	one-to-one confusable tables	Chromium ae\\u{153}; dnstwist 'ae'
    15	Cross-script digits (Bengali \\u{9ea}, Gurmukhi \\u{a68}, Oriya \\u{b66})	\\d in Unicode regex; digit look-alikes	Chromium digit rows; PATT (Python/.NET \\d)
    16	Mixed numeral systems in one label	per-character allow-lists	Chromium mixed digits
    17	Mathematical alphanumerics (NFKC maps back to ASCII)	byte compare (blocklist miss; allow-list false deny)	UTS 46 mapping; cujanovic list
    18	Intentional confusables (identical in most fonts)	treating all confusables as equal risk	UTS 39 intentional.txt
    19	SimChar pixel-similar pairs not in confusables.txt	confusables.txt as the only source	ShamFinder IMC 2019; GlyphNet; deep-confusables
    20	CJK ideograph as letter or dash (\\u{4e28}, \\u{4e00}, \\u{5de5})	CJK+Latin allowed as highly-restrictive	Chromium google\\u{4e28}com rows
    21	CJK ideograph as slash (\\u{4e3f}, \\u{4e36})	visual review of host end	Chromium example.com\\u{4e3f}test
    22	Bopomofo / Katakana as slash or dash (\\u{30ce}, \\u{3127}, \\u{30fc})	visual review of host end	Chromium google.com\\u{30ce}evil.jp
    23	Dash family for hyphen (\\u{2010} \\u{2012} \\u{2013} \\u{2212} \\u{2d7} \\u{2cbb})	hyphen-normalising compare	Chromium hyphen rows
    24	Middle-dot / bullet look-alike of full stop (\\u{b7} \\u{30fb} \\u{2027})	visual review; label count	Chromium google\\u{b7}com
    25	Quote / apostrophe letters (\\u{2bc} \\u{2bb} \\u{2019})	visual review	Chromium NV8 rows
    26	Dotless i/j + combining dot; i + U+0307	NFC then compare	Chromium dangerous pattern
    27	Repeated combining marks (invisible stack)	rendered compare	Chromium invisibility rows
    28	RTL non-spacing mark after Latin	rendered compare	Chromium foog rows
    29	Emoji / symbol / padlock prefix	trust-icon spoof; IDNA2008-only filters	Chromium padlock row
    30	Arabic zero \\u{6f0} as dot	visual review of dots	Chromium crbug 877045
    31	Registry-exempt letters (\\u{fe} \\u{f0} .is; \\u{259} .az; \\u{b7} .cat)	TLD-blind script policy	Chromium TLD rows; dnstwist glyphs_idn_by_tld
    32	Homograph of the TLD label	checks only the registrable label	UTS 39; PSL IDN TLDs
    33	Homograph in a subdomain of the attacker	prefix match after display	Chromium foo.bar rows
    34	Homograph in the path segment	path skeleton compare; IRIs	
    35	Homograph inside the policy entry itself	entry pasted from a web page; linter missing	Anthropic docs
    36	A-label form of a homograph	filters that only test Unicode form	Chromium; dnstwist
    37	U-label form of an allowed IDN entry	byte compare entry vs URL	WPT toascii.json
    38	Entry as A-label, URL as U-label (and reverse)	one-sided normalisation	WPT; Lexware-MCP#42
    39	Fake A-label decoding to pure ASCII	decoders that drop the empty suffix: equals example.com	CVE-2024-12224; RUSTSEC-2024-0421; Chromium kInvalid
    40	Empty A-label xn-- as root	decoders that drop the empty suffix: equals example.com	RUSTSEC-2024-0421; whatwg/url#760
    41	Double-encoded A-label (xn--xn--...)	decode-until-stable loops	whatwg/url#603; bun#41464
    42	Invalid punycode passed through (whole domain ASCII)	WHATWG changed 2026: old parsers fail, new accept	whatwg/url#914, #438; rust-url#1135
    43	Uppercase XN-- prefix	case-sensitive xn-- test	WPT urltestdata (Xn-- rows)
    44	Punycode overflow / code point > U+10FFFF	decoder crash, fail-open	Chromium kInvalid
    45	Punycode with a non-basic delimiter position	lenient decoder	WPT toascii
    46	Non-NFC / non-mapped A-label (decodes to mapped char)	decode then NFKC yields ASCII abc	Chromium U+1D68A row
    47	Deviation \\u{df}: IDNA2003 ss vs 2008 xn--zca	Python encodings.idna (2003) check, 2008 fetch	UTS 46; WPT; Chromium deviation
    48	Deviation \\u{3c2} final sigma	Python encodings.idna (2003) check, 2008 fetch	UTS 46; WPT
    49	Deviation ZWNJ U+200C	2003 deletes it: equals example.com; 2008 rejects	UTS 46; IdnaTestV2
    50	Deviation ZWJ U+200D (contextually valid)	blanket strip	Chromium; IdnaTestV2 ContextJ
    51	Capital sharp s \\u{1e9e}: ss up to UTS 46 15.0, \\u{df} since 15.1	check and fetch with different Unicode versions	measured here: node20 vs ada 4.0.0
    52	Unicode-version skew (newly assigned or re-mapped)	tables from different years	measured here; IdnaMappingTable 15.1 disallowed, 16.0 mapped to \\u{4cf}
    53	Bidi rule violation (RTL label with LTR end)	CheckBidi off	IdnaTestV2 B-rules; ada#1136
    54	Bidi domain mixing (digits beside RTL label)	per-label bidi only	IdnaTestV2
    55	Leading combining mark	lenient IDNA	IdnaTestV2 V5
    56	Hyphen in positions 3 and 4 (r3---sn)	CheckHyphens true: false deny	whatwg/url#53, rust-url#207
    57	Leading or trailing hyphen label	STD3 filters: false deny	WPT toascii
    58	Underscore label	STD3 filters: false deny	WPT
    59	Label over 63 octets	truncating buffers, fail-open	WPT verifydnslength_tests
    60	Host over 253 octets	truncate-then-suffix match	WPT ada_long_urltestdata
    61	Label that grows past 63 only after punycode	length check before ToASCII	IdnaTestV2 A4_2
    62	Empty label inside	split('.') logic	whatwg; uri-idna#8
    63	Leading dot	endsWith('.'+entry) accepts empty subdomain	WPT; qrawl host_matches
    64	Unassigned / private-use code point	pass-through decoders	IdnaTestV2 V6
    65	Noncharacter / lone surrogate	replacement-char collision U+FFFD	WPT; PortSwigger (\\u{d83c} row)
    66	Emoji ZWJ sequence label	ContextJ vs emoji	WPT toascii
    67	Fullwidth letters	blocklist byte compare	PATT; Unicode list 2020-05
    68	Enclosed / circled letters	blocklist byte compare	PATT
    69	Superscript / subscript / modifier letters	blocklist byte compare	cujanovic list; Unicode list
    70	Mathematical bold / fraktur / double-struck	blocklist byte compare	cujanovic list
    71	Ligatures \\u{fb00} \\u{fb06} \\u{33a5}	length-preserving fold	PortSwigger loopback (localho\\u{fb06}, lo\\u{3388}host)
    72	Long s \\u{17f} and Kelvin \\u{212a} case folds	toLowerCase() only	UTS 46; WPT
    73	Turkish dotless / dotted I locale fold	locale-sensitive lowercasing	UTS 46; CERT Unicode
    74	Case of ASCII host	case-sensitive compare	browser-use tests; all
    75	Ideographic full stop U+3002	split on U+002E only	PATT; WebSec list 2011; RFC 3490
    76	Fullwidth full stop U+FF0E	split on U+002E only	PortSwigger
    77	Halfwidth ideographic stop U+FF61	split on U+002E only	RFC 3490; cujanovic
    78	One-dot leader U+2024, small stop U+FE52	NFKC in one layer only	PortSwigger splitting table
    79	Two-dot / ellipsis U+2025 U+2026	NFKC yields .. or ...	PortSwigger splitting table
    80	Digit-with-dot U+2488..249B	NFKC yields 1.	PortSwigger splitting table
    81	Digit-comma U+1F100..1F10A	NFKC yields 0,	PortSwigger (damaged row)
    82	Care-of, account-of U+2100 2101 2105 2106	HostSplit: NFKC yields a/c	Birch BH-2019; PATT
    83	Fullwidth solidus U+FF0F in host	HostSplit	Birch; PATT; PortSwigger
    84	Fullwidth reverse solidus U+FF3C, U+FE68	HostSplit	PortSwigger
    85	Fullwidth ? U+FF1F, U+FE56, \\u{2047} \\u{2048} \\u{2049}	HostSplit	PortSwigger
    86	Fullwidth # U+FF03, U+FE5F	HostSplit	PortSwigger
    87	Fullwidth @ U+FF20, U+FE6B	HostBond/userinfo after NFKC	PortSwigger
    88	Fullwidth colon U+FF1A, U+FE13, U+FE55, \\u{2a74}	port split after NFKC	PortSwigger
    89	Fullwidth & and ; (U+FF06, U+FE60, U+FE54)	delimiter lists	PortSwigger; cujanovic
    90	Presentation-form ? and ... U+FE16 U+FE19 U+FE30	vertical forms	PortSwigger
    91	Square-unit signs with dots (\\u{33c2} \\u{33c7} \\u{33d8})	NFKC yields a.m.	PortSwigger
    92	Fullwidth % U+FF05 or U+FE6A	NFKC then percent-decode	UTS 46; WPT
    93	NFC vs NFD of an allowed IDN	byte compare	WPT; IdnaTestV2
    94	Composition exclusion / singleton (\\u{212b}, \\u{2126})	NFC-only normalisers	IdnaTestV2
    95	Division / fraction slash \\u{2044} \\u{2215}	visual review	IETF idn list 2002 slash mark; UTS 39
    96	Kana / hentaigana slash forms (\\u{3035} \\u{30fc} \\u{3031})	regex host extraction	cujanovic; PATT
    97	Soft hyphen U+00AD	blocklist byte compare	PortSwigger; WPT
    98	Zero width space U+200B	blocklist byte compare	PortSwigger
    99	Word joiner U+2060, invisible plus U+2064	blocklist byte compare	PortSwigger
    100	Combining grapheme joiner U+034F	blocklist byte compare	PortSwigger
    101	Mongolian selectors U+180B..180F	blocklist; U+180E is version-skewed	PortSwigger
    102	Variation selectors U+FE00..FE0F, U+E0100+	blocklist byte compare	UTS 46; WPT
    103	BOM / ZWNBSP U+FEFF	blocklist byte compare; BOM at start of URL	WPT
    104	Hangul fillers U+115F U+3164	rendered compare	Chromium kInvalid
    105	Tag characters U+E0061..	blocklist; prompt smuggling	UTS 39
    106	Bidi override / isolate U+202E U+2066	log and prompt display	Trojan Source; UTS 39
    107	Deprecated format U+206A..206F	blocklist; version-skewed	WPT toascii
    108	Leading spaces and C0 controls	startsWith('http') and trim()	PortSwigger fake_relative (33 rows)
    109	Trailing spaces and controls	anchored regex	WPT
    110	Tab / CR / LF inside the scheme	scheme regex	PortSwigger
    111	Tab / CR / LF inside the host	host regex; WHATWG strips	PortSwigger; WPT
    112	Tab / CR / LF between slashes	regex ^https?://	PortSwigger
    113	Raw space in host	glibc NSS, split on space	Orange Tsai
    114	Space before @ (1.1.1.1 &@2.2.2.2# @3.3.3.3)	three parsers, three hosts	Orange Tsai; PortSwigger
    115	CRLF then second header or URL	request splitting in the client	Orange Tsai; PortSwigger
    116	NUL byte in host	C-string truncation	PortSwigger; WPT
    117	NUL in query or fragment	C-string truncation	PortSwigger
    118	Line / paragraph separator U+2028 U+2029	regex . and $	PortSwigger
    119	Vertical tab / form feed / NEL	isspace() differences	PortSwigger
    120	Newline + multi-line regex anchor	^...$ with m flag	bug-bounty classic; WPT
    121	Allowed as prefix label	startsWith / includes	CVE-2026-24052; PATT; PortSwigger
    122	Suffix without boundary	endsWith(entry)	PortSwigger; tinyproxy#627; PATT CORS
    123	Hyphen affix	dash-for-dot fuzzy match	dnstwist dictionary; ail addDash
    124	Hyphen before the entry	endsWith(entry)	awslabs/mcp#3320
    125	Entry in the middle of a label	includes	PortSwigger
    126	Unescaped dot in regex	regex . matches any	PATT CORS (apiiexample); HackTricks
    127	Unanchored regex / glob	re.search	defparam gist; PATT
    128	Entry as a leading subdomain of a hosting suffix	contains; PSL-blind	urlinsane fsd/tli; ail addDynamicDns
    129	TLD appended	startsWith	urlinsane tli; ail addTld (example.com.aaa)
    130	Missing dot after www	regex (www.)?entry	ail missingDot
    131	Legit subdomain (must allow)	exact-only compare	docker-agent#2572; browser-use
    132	Deep subdomain (must allow)	one-label wildcard	browser-use
    133	Parent of an entry (entry is docs.example.com)	suffix test reversed: entry.endsWith(host)	
    134	Sibling of an entry	registrable-domain compare	
    135	Special chars in a sub-label (_ - , ; ! ' ( ) { } * & ` + = ~ $)	regex host classes	PortSwigger (18 rows)
    136	Wildcard DNS host (nip.io, localtest.me)	contains; needs resolution check	PATT SSRF
    137	Trailing root dot	exact compare: blocklist miss, allow-list false deny	browser-use#5069; colly#900; a2a-rs#225
    138	Multiple trailing dots	rstrip('.') vs single strip	PortSwigger
    139	localhost / .local / .internal suffix	suffix lists	PortSwigger
    140	Dangling or taken-over subdomain	subdomains auto-included	can-i-take-over-xyz class; policy lint
    141	Segment boundary: /blogger	path.startsWith	awslabs/mcp#3320; open-bsp-api#11
    142	Segment boundary: /blog.evil.test or /blog-x	path.startsWith	awslabs/mcp#3320
    143	Dot segments	raw prefix compare	awslabs; ironclaw#137
    144	Encoded dots %2e%2e	decode-after-check	WPT; qm#154
    145	Mixed encoded dots .%2e	regex on %2e%2e only	openclaw-config#121; WPT
    146	Dots at end before ? or #	split on '/' only	FriendNet#5
    147	Tab or newline inside dots	check before stripping	WPT
    148	Backslash as path separator	split on '/' only	WPT; Claroty/Snyk
    149	Over-popping above root	naive resolver	WPT
    150	Double-encoded dots %252e	server decodes twice (contested)	PATT
    151	Encoded slash ..%2f	server decodes %2f (contested)	go-authcrunch#110; qm#154
    152	Path parameter ..;/	Tomcat/Jetty (contested)	Orange Tsai BH-2018
    153	Matrix parameter on the segment /blog;x	segment equality	RFC 3986 3.3
    154	Empty segments //	collapse or not (contested)	Claroty/Snyk slash confusion
    155	Path case /BLOG	case-insensitive server (contested)	
    156	Percent-encoded unreserved %62log	raw compare: false deny, or blocklist miss	RFC 3986 6.2.2; PATT %61dmin
    157	Overlong UTF-8 %c0%ae	lenient decoders	PATT traversal
    158	UTF-16 / %u escapes	IIS decoders	PATT traversal
    159	Fullwidth dot or slash in path	NFKC on the server	Orange Tsai (\\u{ff2e}\\u{ff2e})
    160	Four dots / nested ....//	replace('../','') once	PATT#854
    161	Policy path in query or fragment	includes	open redirect lists
    162	Policy path deeper	includes	
    163	Entry with trailing slash /blog/	does /blog match?	awslabs tests
    164	Entry path with query, fragment, wildcard or dots	unvalidated entry grammar	pipelock#1524; maximal#209
    165	Subdomain plus subpath	host and path rules not combined	
    166	Right path on another host	string prefix after scheme strip	awslabs#3320
    167	Path-only host in entry (/blog without host)	empty host matches all	
    168	Userinfo = allowed host	split('@')[0], includes	PATT
    169	User:password form	split(':')[0]	browser-use
    170	Port-looking userinfo	port regex	PortSwigger; Orange Tsai
    171	Encoded delimiters in userinfo (%20 %3A %23 %2f)	decode then split	browser-use; PortSwigger
    172	Two @ signs	first @ vs last @	RFC 3986 vs WHATWG; Orange Tsai
    173	@@ and @@@	Java weird	Orange Tsai
    174	Backslash before @	WHATWG ends authority at backslash; RFC does not	Claroty/Snyk; PortSwigger; PATT
    175	Colon-backslash :\\@@	WHATWG ends authority at backslash; RFC does not	PortSwigger
    176	Backslash-semicolon and \\anything@	WHATWG ends authority at backslash; RFC does not	PortSwigger; Orange Tsai
    177	Semicolon in authority	old URL grammars	PortSwigger
    178	Ampersand / plus before @	regex	cujanovic; PATT
    179	Bracket before @ ([@)	Spring UriComponentsBuilder	CVE-2024-22243
    180	Fragment before @	RFC 2396 authority scan	Log4j; Claroty/Snyk; PortSwigger
    181	Query before @	authority scan	PortSwigger; PATT
    182	Fragment or query as host end (no slash)	endsWith on netloc	Claroty/Snyk
    183	Empty userinfo @ or :@	split logic	cujanovic
    184	Twin ports host:80:81	last-colon vs first-colon	Orange Tsai
    185	Port confusion: non-default, 0, 65536, empty, leading zeros	port in entry vs URL	WPT; PortSwigger
    186	Unicode digits in port	\\d	PATT
    187	Multiple authorities with , ; space	gecko legacy lists	Safari special chars; PortSwigger
    188	Userinfo with legit host (must decide)	false deny vs policy	browser-use tests
    189	Decoy host in path	includes	PATT; PortSwigger
    190	Decoy host in query or fragment	includes	PATT; PortSwigger
    191	Dot after slash: /.example.com	endsWith on URL	PortSwigger
    192	Missing slashes https:evil.test	regex ://	PATT; Claroty/Snyk
    193	One or three slashes	urlsplit gives empty host	Claroty/Snyk slash confusion
    194	Backslash slashes	regex	PortSwigger; PATT
    195	Mixed /\\ and \\/	regex	PortSwigger; PATT
    196	Protocol-relative //evil.test	resolves against a base in the fetcher	PATT
    197	Scheme-less evil.test	auto-prefix in the fetcher but not the checker	Claroty/Snyk scheme confusion
    198	Scheme-less allowed (example.com/..)	entry grammar reused for URLs	Claroty/Snyk
    199	Nested scheme https://https://evil.test	strips the first scheme	urlparse lore; WPT
    200	Scheme case HtTpS	startsWith	WPT
    201	Numeric scheme 0://	PHP filter_var	PATT; PortSwigger
    202	jar: / url: / view-source: / feed: wrappers	host from inner URL	PATT
    203	file: with host, drive letters	scheme unchecked	WPT; PATT
    204	javascript:, data:, blob:, about:, filesystem:	host-only check	PATT
    205	gopher, dict, ldap, ftp, sftp, tftp, netdoc	host-only check	PATT; SSRFmap
    206	ws / wss	scheme allow by special-ness	WPT
    207	Non-special scheme host parsing (x://EX%41mple.com)	opaque host rules	WPT
    208	Windows drive / UNC \\\\evil.test\\share	SMB leak	PortSwigger
    209	http vs https downgrade	https-only policy	PortSwigger (Unencrypted rows)
    210	HTML entity left in the URL (&Tab; &sol; &colon;)	decoder in the agent's HTML layer	PortSwigger; cujanovic
    211	Markdown / punctuation around the URL (<>, trailing ) . ,)	extractor trims differently	omi#11005; cujanovic <>//
    212	Very long URL / 1 MB path	regex backtracking, truncation	WPT ada_long
    213	Decimal, hex, octal dword	string compare with 127.0.0.1	PATT; PortSwigger
    214	Short forms 127.1, 0	string compare	PATT; PortSwigger
    215	Mixed radix dotted	string compare	PortSwigger; cloudflare-os#128
    216	Leading zeros, long zeros	decimal vs octal	PortSwigger; openclaw part2
    217	Overflow / x256 wrap	wrapping parsers	PortSwigger
    218	Trailing dot on an IP	parsers normalise it: asymmetry with names	a2a-rs#225
    219	Fullwidth / circled digits	\\d and string compare	PortSwigger; PATT
    220	Ideographic dots in an IP	split('.')	Orange Tsai
    221	Percent-encoded IP	string compare	PATT
    222	IPv4-mapped IPv6 (dotted and hex)	v4 blocklist (contested by literal rule)	PortSwigger; safestclaw#63
    223	IPv4-compatible ::127.0.0.1	v4 blocklist	Orange Tsai; openclaw#13275
    224	NAT64 / 6to4 / Teredo embedding	v4 blocklist	openclaw v2026.2.19
    225	IPv6 zone id %25eth0 or %evil	regex host; RFC 6874	PortSwigger ipv6
    226	IPvFuture [v1.example.com]	contains	PortSwigger ipv6
    227	Ligature hex in IPv6 (\\u{fb00}\\u{fb00})	NFKC	PortSwigger
    228	Uppercase / expanded / zero-compressed IPv6	string compare	PortSwigger
    229	Unicode brackets / missing bracket	parser crash fail-open	WPT
    230	IP suffix match (entry 1.1.1.1, URL 9.1.1.1.1)	domain-suffix rule applied to IPs	docker-agent (IP exact)
    231	Last label numeric => IPv4 (foo.0x4)	ends-in-a-number checker	WPT
    232	Percent-encoded letters in host	string compare	Claroty/Snyk; cujanovic
    233	Percent-encoded dot in host	suffix before decode	PATT; PortSwigger
    234	Percent-encoded UTF-8 IDN	string compare	PATT
    235	Encoded / ? # @ : \\ in host	decode then re-split	PortSwigger; PATT
    236	Double-encoded host	decode twice	PortSwigger text
    237	Invalid percent %zz, %, %f	lenient decoders	WPT
    238	Invalid UTF-8 %ff	U+FFFD collapse	PortSwigger
    239	Overlong UTF-8 in host %c0%ae	lenient UTF-8	PATT
    240	Non-UTF-8 document encoding (Shift_JIS, Big5, UTF-16 input)	encoding override only in the query	WPT percent-encoding.json
    241	Backslash escapes \\uXXXX, octal \\103 left in text	JS/C unescape layer	Orange Tsai; cujanovic
    242	CR LF percent-encoded %0d%0a	decode then split	PortSwigger
    243	Public suffix as entry (com, co.uk, github.io)	subdomains auto-included opens the world	authelia#4854; pipelock#1524; spydi#8
    244	Scheme in entry	never matches, or prefix match	Anthropic docs; browser-use
    245	Port in entry	silently inert or ignored	openclaw#96333
    246	Wildcards *. and leading dot	semantics differ per tool	docker-agent#2833; agent-fetch
    247	Trailing dot in entry	silently inert	Lexware-MCP#42
    248	Uppercase / IDN / whitespace entry	one-sided normalisation	browser-use; Lexware#42
    249	Empty or * entry	allow all	nullclaw#526
    250	Userinfo or path traversal in entry	entry not parsed	
    251	Both lists set, or neither	precedence undefined	docker-agent; kumiho; browser-use
    252	Entry that is an invalid host	fail-open	
    253	Open redirect on the allowed host	checks only the first URL	mcpdoc#68; PATT; docker-agent#2572
    254	Redirect chain, meta refresh, Refresh header, Location with backslash	post-check redirect	mcpdoc#68; Claroty
    255	Relative / protocol-relative Location	Location joined by another parser	RFC 3986 5
    256	Redirect service encoding target in host (r3dir)	string checks	PATT
    257	DNS rebinding	TOCTOU resolve	PATT (1u.ms); sandbase#251
    258	CNAME to attacker / internal	name-only policy	SSRF lore
    259	Cache hit under a looser policy	cache key without policy	openclaw#96333
    260	robots.txt / favicon pre-fetch before check	side-channel fetch	docker-agent#2572
    261	Sitemap / recursive crawl escapes	child URLs unchecked	langchain#38814; CVE-2024-0243
    262	Proxy env / absolute-form request	proxy sees another host	HDiff
    263	Host header vs URL host	gateway differential	HDiff
    264	TOCTOU: check string A, fetch parse B (parser differential)	two parsers	Orange Tsai; Equivocal URLs; Claroty/Snyk
    265	Parser error swallowed => allow	fail-open	differential fuzzing
    266	ReDoS / quadratic filter	regex filter hangs	
    267	Omission, repetition, transposition	fuzzy allow	dnstwist; ail; urlinsane
    268	Replacement / insertion by keyboard adjacency (133 layouts)	fuzzy allow	dnstwist (3 layouts); urlinsane
    269	Addition (append char)	startsWith without boundary	dnstwist; ail
    270	Bitsquatting	none (exact filters hold)	dnstwist; openSquat
    271	Vowel swap	fuzzy allow	dnstwist; ail
    272	Hyphenation / strip dash / dot-dash swap	fuzzy allow	dnstwist; ail
    273	Dot insertion inside label	suffix ple.com	dnstwist subdomain; ail
    274	Homophones / misspellings	fuzzy allow	ail; urlinsane
    275	Singular / plural	fuzzy allow	dnstwist; ail
    276	Numeral swap (1/one/first)	fuzzy allow	ail; urlinsane cns/ons
    277	Combosquat with dictionary	contains	dnstwist -d; urlinsane cb; ail#4
    278	Wrong TLD	registrable label compare	dnstwist --tld; ail; urlinsane
    279	Wrong second level (co.uk / org.uk)	PSL-blind	ail wrongSld; urlinsane sld
    280	Token order swap	bag of tokens	urlinsane tos
    281	Cross-language homophone	fuzzy allow	urlinsane xhs
    """
}

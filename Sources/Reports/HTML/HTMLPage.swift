import HarnessModel

/// The page as a whole.
enum HTMLPage {
  static func render(_ record: RunRecord) -> [UInt8] {
    let sentence = TerminalText(Headline.sentence(Summary(record))).string
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Gatecrash</title></head><body><h1>\(sentence)</h1></body></html>
      """
    return Array(page.text.utf8)
  }
}

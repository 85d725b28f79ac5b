import HarnessModel

/// The page as a whole: the frame, the policy against everything it doesn't need, and the order of parts.
enum HTMLPage {
  static func render(_ record: RunRecord) -> [UInt8] {
    let summary = Summary(record)
    let coverage = Coverage(record)
    let overview: HTML = """
      \(HTMLOverview.notices(record))
      \(HTMLTargets.table(summary, coverage))
      \(HTMLCapacity.section(record))
      \(HTMLMatrix.section(record, summary, coverage))
      \(HTMLCoverage.section(record, coverage))
      """
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
      \(styleHash: Stylesheet.sheet); base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>Gatecrash: \(Headline.sentence(summary))</title>
      <style>\(HTML(stringLiteral: Stylesheet.sheet))</style>
      </head>
      <body>
      \(HTMLOverview.header(record, summary))
      <main>
      \(overview)
      \(HTMLFindings.section(record, summary, besides: overview.byteCount))
      \(HTMLOverview.run(record))
      </main>
      <footer>Made by Gatecrash \(record.header.tool) from the record alone. Nothing on this page runs, loads or \
      links to a tested URL; every hostile character is shown by name.</footer>
      </body>
      </html>

      """
    return Array(page.text.utf8)
  }
}

import ArgumentParser
import HarnessModel

/// The flag that says whose reading of a URL decides where it goes.
struct FetcherOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Who fetches: whatwg or rfc3986; repeat it for both, which is the default.", valueName: "reader"))
  var fetcher: [String] = []

  /// The readers, without repetition, in a fixed order.
  ///
  /// - Throws: `ValidationError` that names the readers there are.
  func resolve(with configuration: Configuration) throws -> [ReaderID] {
    let names = (fetcher.isEmpty ? configuration.run["fetcher"] ?? [] : fetcher)
      .flatMap { $0.split(separator: ",").map(String.init) }
    let known: [ReaderID] = [.whatwg, .rfc3986]
    for name in names where !known.contains(ReaderID(rawValue: name)) {
      throw ValidationError("There is no reader of that name; the readers are whatwg and rfc3986.")
    }
    return names.isEmpty ? known : known.filter { names.contains($0.rawValue) }
  }
}

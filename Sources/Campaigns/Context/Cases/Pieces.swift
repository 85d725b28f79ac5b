/// A URL that this tool made, cut into its pieces without repair.
struct Pieces {
  var scheme: [UInt8]
  var userinfo: [UInt8] = []
  var host: [UInt8]
  /// The port with its colon, or empty.
  var port: [UInt8]
  var path: [UInt8]
  /// The query with its question mark, or empty.
  var query: [UInt8]

  init(_ url: [UInt8]) {
    var rest = url[...]
    scheme = Array(rest.prefix { $0 != UInt8(ascii: ":") })
    rest = rest.dropFirst(scheme.count + 3)
    host = Array(
      rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ":") })
    rest = rest.dropFirst(host.count)
    port = rest.first == UInt8(ascii: ":") ? Array(rest.prefix { $0 != UInt8(ascii: "/") }) : []
    rest = rest.dropFirst(port.count)
    path = Array(rest.prefix { $0 != UInt8(ascii: "?") })
    query = Array(rest.dropFirst(path.count))
  }

  var url: [UInt8] { scheme + Array("://".utf8) + userinfo + host + port + path + query }
}

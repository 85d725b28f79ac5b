// Ada behind the functions that ParserBench.Peer.swift loads; compiled by parser.sh against Ada's own sources.
#include <cstdint>
#include <cstring>
#include <string_view>

#include "ada.h"

extern "C" const char *peer_name() { return "Ada " ADA_VERSION " url_aggregator"; }

// Parses every URL of a list and sums up the lengths and last bytes of the serializations.
extern "C" uint64_t peer_pass(const char *bytes, const uint64_t *starts, uint64_t count) {
  uint64_t sum = 0;
  for (uint64_t index = 0; index < count; index++) {
    const std::string_view text(bytes + starts[index], starts[index + 1] - starts[index] - 1);
    if (auto url = ada::parse<ada::url_aggregator>(text)) {
      const std::string_view href = url->get_href();
      sum += href.size() + static_cast<unsigned char>(href.back());
    }
  }
  return sum;
}

// Writes serialization and host one after the other and returns their length together, or -1 for failure.
extern "C" int64_t peer_parse(const char *bytes, uint64_t count, char *output, uint64_t room, uint64_t *href_length) {
  auto url = ada::parse<ada::url_aggregator>(std::string_view(bytes, count));
  if (!url) return -1;
  const std::string_view href = url->get_href(), hostname = url->get_hostname();
  if (href.size() + hostname.size() > room) return -1;
  std::memcpy(output, href.data(), href.size());
  std::memcpy(output + href.size(), hostname.data(), hostname.size());
  *href_length = href.size();
  return static_cast<int64_t>(href.size() + hostname.size());
}

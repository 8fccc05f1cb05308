package nl.koerswijzer.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as it counts: an IPv4 address, or the first 64 bits of an IPv6
 * address, within which one asker takes any address he likes.
 *
 * @param network the address or its first part; never for a log
 * @param kind what may be told of it
 */
record Origin(String network, Kind kind) {

  enum Kind {
    LOOPBACK,
    INTERNAL,
    PUBLIC,
    UNKNOWN
  }

  private static final int HALF_OF_IPV6 = 8;

  /**
   * @param address as the container has it: text that a proxy passed on may be no address
   */
  static Origin of(String address) {
    try {
      var parsed = InetAddress.ofLiteral(address);
      var bytes = parsed.getAddress();
      var counted = parsed instanceof Inet6Address ? Arrays.copyOf(bytes, HALF_OF_IPV6) : bytes;
      return new Origin(HexFormat.of().formatHex(counted), kind(parsed));
    } catch (IllegalArgumentException e) {
      return new Origin("", Kind.UNKNOWN);
    }
  }

  private static Kind kind(InetAddress address) {
    if (address.isLoopbackAddress()) {
      return Kind.LOOPBACK;
    }
    return address.isSiteLocalAddress() || address.isLinkLocalAddress() || isUniqueLocal(address)
        ? Kind.INTERNAL
        : Kind.PUBLIC;
  }

  /** The private addresses of IPv6 (RFC 4193), of which Java does not know. */
  private static boolean isUniqueLocal(InetAddress address) {
    return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
  }
}

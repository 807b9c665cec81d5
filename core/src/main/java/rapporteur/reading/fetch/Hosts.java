package rapporteur.reading.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import rapporteur.reading.Unreadable;

/**
 * Which hosts may be asked. The JDK keeps what a name was resolved to for as long as the request that follows takes, so a
 * name that changes its mind in between gains nothing.
 */
record Hosts(boolean privateToo) {

    void require(URI uri) throws Unreadable {
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!privateToo && isPrivate(address)) {
                    throw new Unreadable(
                            "",
                            uri.getHost() + " is an address of this machine or a private network",
                            "add --fetch-private");
                }
            }
        } catch (UnknownHostException e) {
            throw new Unreadable("", "no such host: " + uri.getHost(), "check the address and the network");
        }
    }

    /** Also what RFC 6598, RFC 4193 and RFC 1122 keep for networks of one's own. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean shared = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
        boolean zero = bytes.length == 4 && bytes[0] == 0;
        boolean unique = address instanceof Inet6Address && (bytes[0] & 0xFE) == 0xFC;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || zero
                || unique;
    }
}

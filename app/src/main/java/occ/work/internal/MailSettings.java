package occ.work.internal;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** How mail is sent. Without a host there is none. What is set wrongly stops the program with a sentence. */
record MailSettings(
        String host,
        int port,
        Tls tls,
        String user,
        String password,
        String from,
        List<String> domains,
        String pagesAt) {
    private static final String HOST = "occ.mail.host";
    private static final String TLS = "occ.mail.tls";
    private static final String FROM = "occ.mail.from";
    private static final String DOMAINS = "occ.mail.domains";
    private static final String PAGES_AT = "occ.mail.pages-at";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST_ADDRESS = 254;

    enum Tls {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    static MailSettings of(Environment environment) {
        var settings = new MailSettings(
                text(environment, HOST),
                environment.getRequiredProperty("occ.mail.port", Integer.class),
                environment.getRequiredProperty(TLS, Tls.class),
                text(environment, "occ.mail.user"),
                text(environment, "occ.mail.password"),
                text(environment, FROM),
                Arrays.stream(text(environment, DOMAINS).split(","))
                        .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                        .filter(domain -> !domain.isEmpty())
                        .toList(),
                text(environment, PAGES_AT).replaceAll("/+$", ""));
        return settings.isThere() ? settings.checked() : settings;
    }

    boolean isThere() {
        return !host.isEmpty();
    }

    /** The part of our own address behind the @: what the program calls itself to mail servers, in place of the machine’s name. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    boolean isAllowed(String address) {
        var domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return isAddress(address) && domains.contains(domain);
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    private MailSettings checked() {
        require(isAddress(from), FROM, "an e-mail address that digests come from");
        require(!domains.isEmpty(), DOMAINS, "the domains to which mail may be sent");
        require(isSafe(pagesAt), PAGES_AT, "the address by which people reach the program, with https://");
        require(
                tls != Tls.NONE || THIS_MACHINE.contains(host),
                TLS,
                "STARTTLS or IMPLICIT: without TLS mail goes to this machine alone");
        return this;
    }

    private static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            var there = uri.getHost();
            return there != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(there));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Mail by %s:%d".formatted(host, port);
    }

    private static void require(boolean stands, String key, String what) {
        if (!stands) {
            throw new IllegalStateException(key + " must be " + what + ", as " + HOST + " is set");
        }
    }

    private static String text(Environment environment, String key) {
        return environment.getProperty(key, "").strip();
    }
}

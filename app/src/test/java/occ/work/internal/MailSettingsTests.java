package occ.work.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class MailSettingsTests {
    private static final Map<String, String> GOOD = Map.of(
            "host", "mail.example.police.uk",
            "port", "587",
            "tls", "STARTTLS",
            "from", "digest@occ.example.police.uk",
            "domains", "merseyside.example.police.uk, Kent.example.police.uk",
            "pages-at", "https://occ.example.police.uk/");

    @Test
    @DisplayName("Without a host there is no mail, whatever else is set or not")
    void withoutAHostThereIsNoMail() {
        assertThat(settings(Map.of("host", "", "from", "", "domains", "")).isThere())
                .isFalse();
    }

    @Test
    @DisplayName("Mail goes to the domains that are named, and to nothing that only looks like them")
    void mailGoesToTheDomainsNamed() {
        var settings = settings(Map.of());

        assertThat(settings.isAllowed("ada@kent.example.police.uk")).isTrue();
        assertThat(settings.isAllowed("ada@KENT.example.police.uk")).isTrue();
        assertThat(settings.isAllowed("ada@example.police.uk")).isFalse();
        assertThat(settings.isAllowed("ada@evil.example,x@kent.example.police.uk"))
                .isFalse();
        assertThat(settings.isAllowed("ada@kent.example.police.uk\r\nBcc: x@evil.example"))
                .isFalse();
        assertThat(settings.domain()).isEqualTo("occ.example.police.uk");
        assertThat(settings.pagesAt()).isEqualTo("https://occ.example.police.uk");
    }

    @Test
    @DisplayName("What is set wrongly stops the program with a sentence")
    void whatIsSetWronglyStopsTheProgram() {
        assertThatThrownBy(() -> settings(Map.of("tls", "NONE"))).hasMessageContaining("occ.mail.tls");
        assertThatThrownBy(() -> settings(Map.of("domains", ""))).hasMessageContaining("occ.mail.domains");
        assertThatThrownBy(() -> settings(Map.of("from", "the program"))).hasMessageContaining("occ.mail.from");
        assertThatThrownBy(() -> settings(Map.of("pages-at", "http://occ.example.police.uk")))
                .hasMessageContaining("occ.mail.pages-at");
        assertThat(settings(Map.of("host", "localhost", "tls", "NONE")).isThere())
                .isTrue();
    }

    private static MailSettings settings(Map<String, String> otherwise) {
        var all = new HashMap<>(GOOD);
        all.putAll(otherwise);
        var environment = new MockEnvironment();
        all.forEach((key, value) -> environment.setProperty("occ.mail." + key, value));
        return MailSettings.of(environment);
    }
}

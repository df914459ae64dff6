package occ.faces.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecretFieldsTests {
    @Test
    @DisplayName("Passwords, passphrases and codes to unlock are secrets, and nothing else that is typed")
    void passwordsPassphrasesAndCodesAreSecrets() {
        assertThat(Stream.of("password", "new-password", "passphrase", "passphrase-again", "code-to-unlock"))
                .allMatch(SecretFields::isSecret);
        assertThat(Stream.of("name", "reason", "postcode", "sealed-source")).noneMatch(SecretFields::isSecret);
    }

    @Test
    @DisplayName("R52: what goes to the source register says so by its name")
    void r52WhatGoesToTheSourceRegisterSaysSo() {
        assertThat(Stream.of("sealed-source", "sealed-text")).allMatch(SecretFields::isSealed);
        assertThat(Stream.of("source", "password")).noneMatch(SecretFields::isSealed);
    }
}

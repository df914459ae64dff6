package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheMadeWorld
class SigningInJourney {
    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("A wrong password is answered without saying what was wrong, and the right one opens the door")
    void signingIn() {
        try (var visitor = visitors.nobody()) {
            visitor.signIn("analyst", "not-the-password").sees("The name or password is not right");
            visitor.shoot("sign-in-refused");

            visitor.signIn("analyst", Visitors.PASSWORD);
            assertThat(visitor.page().url()).doesNotContain("/sign-in");
            visitor.sees("Every look at a record is logged");
        }
    }

    @Test
    @DisplayName("A page asked for before signing in is shown after it")
    void aPageAskedForBeforeSigningInIsShownAfterIt() {
        try (var visitor = visitors.nobody()) {
            visitor.open("/account");
            assertThat(visitor.heading()).isEqualTo("Sign in");
            visitor.fill("Sign-in name", "analyst")
                    .fill("Password", Visitors.PASSWORD)
                    .press("Sign in");
            assertThat(visitor.page().url()).endsWith("/account");
        }
    }
}

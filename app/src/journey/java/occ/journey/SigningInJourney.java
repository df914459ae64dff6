package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeApplication
class SigningInJourney {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    @DisplayName("A wrong password is answered without saying what was wrong, and the right one opens the door")
    void signingIn() {
        try (var visitor = new Visitor("http://localhost:" + port)) {
            var name = people.signInName(people.analyst());
            visitor.signIn(name, "not-the-password").sees("The name or password is not right");
            visitor.shoot("sign-in-refused");

            visitor.signIn(name, People.PASSWORD);
            assertThat(visitor.page().url()).doesNotContain("/sign-in");
            visitor.sees("Every look at a record is logged");
        }
    }

    @Test
    @DisplayName("A page asked for before signing in is shown after it")
    void aPageAskedForBeforeSigningInIsShownAfterIt() {
        try (var visitor = new Visitor("http://localhost:" + port)) {
            visitor.open("/account");
            assertThat(visitor.heading()).isEqualTo("Sign in");
            visitor.fill("Sign-in name", people.signInName(people.analyst()))
                    .fill("Password", People.PASSWORD)
                    .press("Sign in");
            assertThat(visitor.page().url()).endsWith("/account");
        }
    }
}

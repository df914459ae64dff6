package occ.interchange.cli;

import java.util.Optional;
import occ.access.SignIn;
import occ.access.SignIn.Outcome;
import occ.faces.cli.Password;
import occ.kernel.Actor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Who acts on the command line: signed in with a password like anywhere else, so that two persons are two. */
@Component
class Persons {
    static final String OWN = "OCC_PASSWORD";
    static final String SECOND = "OCC_ACCEPT_PASSWORD";

    private final SignIn signIn;
    private final Environment environment;

    Persons(SignIn signIn, Environment environment) {
        this.signIn = signIn;
        this.environment = environment;
    }

    Optional<Actor> signedIn(String name, String variable) {
        return Optional.ofNullable(environment.getProperty(variable))
                .or(() -> Password.typed("Password of " + name))
                .map(password -> signIn.attempt(name, password, "command line"))
                .flatMap(outcome -> outcome instanceof Outcome.Welcome(var account)
                        ? Optional.of(account.actor())
                        : Optional.empty());
    }
}

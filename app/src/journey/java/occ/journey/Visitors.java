package occ.journey;

import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** People of the made world at their browsers. Who has signed in stays so for the journeys to come. */
@TestComponent
class Visitors {
    static final String PASSWORD = "invented-world";
    private final Environment environment;
    private final Map<String, Visitor> signedIn = new HashMap<>();

    Visitors(Environment environment) {
        this.environment = environment;
    }

    Visitor nobody() {
        return new Visitor(home());
    }

    Visitor withoutScript() {
        return new Visitor(home(), Script.OFF, page -> new Pointer());
    }

    Visitor withoutPointer() {
        return new Visitor(home(), Script.ON, Keyboard::new);
    }

    Visitor as(String signInName) {
        return signedIn.computeIfAbsent(signInName, this::newlyAs);
    }

    /** For who signs out, or loses the session. */
    Visitor newlyAs(String signInName) {
        return nobody().signIn(signInName, PASSWORD);
    }

    @PreDestroy
    void leave() {
        signedIn.values().forEach(Visitor::close);
    }

    private String home() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    enum Script {
        ON,
        OFF
    }
}

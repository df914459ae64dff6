package occ.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import occ.kernel.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/**
 * Browsers pointed at the application under test. Each comes from an address of its own, as people do, so that the limit
 * of attempts from one address does not hold tests up.
 */
@TestComponent
public class Browsers {
    private final Environment environment;
    private final People people;
    private final Map<Actor, Browser> signedIn = new ConcurrentHashMap<>();
    private final AtomicInteger addresses = new AtomicInteger(1);

    Browsers(Environment environment, People people) {
        this.environment = environment;
        this.people = people;
    }

    /** Nobody's: not signed in. */
    public Browser fresh() {
        var number = addresses.incrementAndGet();
        var address = "127.0.%d.%d".formatted(1 + number / 250, 1 + number % 250);
        return new Browser("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"), address);
    }

    /** Signed in as somebody, once, and shared from then on: a test that signs out takes {@link #newlyAs}. */
    public Browser as(Actor actor) {
        return signedIn.computeIfAbsent(actor, this::newlyAs);
    }

    public Browser newlyAs(Actor actor) {
        var browser = fresh();
        browser.signIn(people.signInName(actor), People.PASSWORD);
        return browser;
    }
}

package occ.access.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import occ.access.Organisations;
import occ.access.Provisioning;
import occ.access.Provisioning.NewPerson;
import occ.access.Role;
import occ.kernel.Marking;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * At the very first start there is nobody to open accounts. Two administrators are made, because a privileged
 * grant takes two persons, and their passwords are shown once, on the console, never in a log.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "occ.demonstration", havingValue = "false", matchIfMissing = true)
class FirstAdministrators implements ApplicationRunner {
    private final Provisioning provisioning;
    private final Organisations organisations;
    private final Passwords passwords;
    private final PrintStream console = System.out;

    FirstAdministrators(Provisioning provisioning, Organisations organisations, Passwords passwords) {
        this.provisioning = provisioning;
        this.organisations = organisations;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!provisioning.isOpen()) {
            return;
        }
        console.println("First start: two administrators were made. Hand each password to one person; both must be"
                + " changed at first sign-in, and neither is shown again.");
        var first = passwords.generate();
        var second = passwords.generate();
        provisioning.provision(List.of(
                administrator("administrator-1", "First administrator", first),
                administrator("administrator-2", "Second administrator", second)));
        console.println("  administrator-1  " + first);
        console.println("  administrator-2  " + second);
    }

    private NewPerson administrator(String name, String fullName, String password) {
        return new NewPerson(
                name,
                fullName,
                organisations.command().id(),
                Marking.OFFICIAL_SENSITIVE,
                Set.of(Role.ADMINISTRATOR),
                Set.of(),
                password,
                true);
    }
}

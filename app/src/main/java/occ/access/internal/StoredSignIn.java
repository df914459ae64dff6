package occ.access.internal;

import java.util.Locale;
import java.util.Optional;
import occ.access.SignIn;
import occ.access.SignedInAccount;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class StoredSignIn implements SignIn {
    private final AccountTable accounts;
    private final SignInFailures failures;
    private final SignInLimits limits;
    private final Passwords passwords;
    private final Trail trail;

    StoredSignIn(
            AccountTable accounts, SignInFailures failures, SignInLimits limits, Passwords passwords, Trail trail) {
        this.accounts = accounts;
        this.failures = failures;
        this.limits = limits;
        this.passwords = passwords;
        this.trail = trail;
    }

    @Override
    public Outcome attempt(String signInName, String password, String fromAddress) {
        var name = signInName.strip().toLowerCase(Locale.ROOT);
        var wait = limits.secondsToWait(name, fromAddress);
        if (wait > 0) {
            return new Outcome.TooMany(wait);
        }
        var account = name.length() > 100 ? Optional.<AccountTable.Credentials>empty() : accounts.credentials(name);
        return account.filter(found -> isRight(found, name, password))
                .<Outcome>map(found -> welcome(found, name))
                .orElseGet(() -> refuse(account, name, password));
    }

    private boolean isRight(AccountTable.Credentials found, String name, String password) {
        return passwords.matches(password, found.hash()) && !failures.isLocked(name);
    }

    private Outcome welcome(AccountTable.Credentials found, String name) {
        failures.forget(name);
        var signedIn = new SignedInAccount(
                found.id().value(), found.fullName(), found.organisation().value(), found.mustChange());
        trail.appendAlone(signedIn.actor(), Entry.of(Operation.SIGN_IN, "access.signed-in", found.id()));
        return new Outcome.Welcome(signedIn);
    }

    private Outcome refuse(Optional<AccountTable.Credentials> account, String name, String password) {
        if (account.isEmpty()) {
            passwords.matchNobody(password);
        }
        failures.add(name.substring(0, Math.min(100, name.length())));
        account.ifPresent(found -> trail.appendAlone(
                new Actor(found.id(), found.fullName(), found.organisation(), Actor.Kind.PERSON),
                Entry.of(Operation.SIGN_IN, "access.sign-in-failed", found.id()).ending(Result.DENIED)));
        return new Outcome.Refused();
    }
}

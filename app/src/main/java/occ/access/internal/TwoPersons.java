package occ.access.internal;

import java.time.Clock;
import java.time.Duration;
import occ.kernel.AccountId;
import org.springframework.stereotype.Component;

/** Whether two accounts stand for two persons. Whoever handed somebody a password lately could sign in as them. */
@Component
class TwoPersons {
    private static final Duration PASSWORD_IS_FRESH = Duration.ofDays(30);

    private final AccountTable accounts;
    private final Clock clock;

    TwoPersons(AccountTable accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean handedAPassword(AccountId asker, AccountId second) {
        return accounts.wasHandedPasswordBy(asker, second, clock.instant().minus(PASSWORD_IS_FRESH));
    }
}

package occ.work.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Accounts.Account;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.work.MailAddresses;
import org.springframework.stereotype.Component;

@Component
class StoredMailAddresses implements MailAddresses {
    private final MailAddressTable table;
    private final DigestTable digests;
    private final MailSettings settings;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredMailAddresses(
            MailAddressTable table,
            DigestTable digests,
            MailSettings settings,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.digests = digests;
        this.settings = settings;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean areUsed() {
        return settings.isThere();
    }

    @Override
    public List<String> domains() {
        return settings.domains();
    }

    @Override
    public Optional<String> of(AccountId account) {
        return table.of(account);
    }

    @Override
    public Optional<String> enter(Actor actor, Account account, String address) {
        return transactions.as(actor, () -> {
            access.require(
                    actor, Verb.ADMINISTER_ACCOUNTS, account.organisation().id());
            var objection = objection(actor, account, address);
            if (objection.isEmpty() && !address.equals(table.of(account.id()).orElse(""))) {
                change(actor, account.id(), address);
            }
            return objection;
        });
    }

    /** Whoever reads at the new address turns the digest on again, so nobody’s digests are led elsewhere unasked. */
    private void change(Actor actor, AccountId account, String address) {
        digests.turnOff(account);
        if (address.isEmpty()) {
            table.remove(account);
        } else {
            table.set(account, address, actor.account(), clock.instant());
        }
        trail.append(actor, Entry.of(Operation.ADMINISTRATION, "work.mail-address-entered", account));
    }

    private Optional<String> objection(Actor actor, Account account, String address) {
        if (account.id().equals(actor.account())) {
            return Optional.of("This is your own account: ask another administrator");
        }
        if (!account.open()) {
            return Optional.of("The account is closed");
        }
        if (address.isEmpty() || settings.isAllowed(address)) {
            return Optional.empty();
        }
        return Optional.of(
                MailSettings.isAddress(address)
                        ? "This installation sends mail only to " + String.join(", ", settings.domains())
                        : "Enter an e-mail address like name@"
                                + settings.domains().getFirst());
    }
}

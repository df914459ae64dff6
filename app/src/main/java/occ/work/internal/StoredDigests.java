package occ.work.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.work.Digest;
import occ.work.Digests;
import occ.work.internal.Postman.Undelivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class StoredDigests implements Digests {
    private static final Logger LOG = LoggerFactory.getLogger(StoredDigests.class);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Duration BETWEEN_TRIALS = Duration.ofMinutes(5);
    private static final int SHOWN = 10;

    private final DigestTable table;
    private final MailAddressTable addresses;
    private final MailSettings settings;
    private final DigestWriter writer;
    private final DigestText text;
    private final DigestRound round;
    private final Postman postman;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredDigests(
            DigestTable table,
            MailAddressTable addresses,
            MailSettings settings,
            DigestWriter writer,
            DigestText text,
            DigestRound round,
            Postman postman,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.addresses = addresses;
        this.settings = settings;
        this.writer = writer;
        this.text = text;
        this.round = round;
        this.postman = postman;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Standing of(Actor actor) {
        var account = actor.account();
        return new Standing(
                settings.isThere(),
                addresses.of(account).orElse(null),
                table.times(account).orElse(null),
                table.last(account, SHOWN));
    }

    @Override
    public Digest preview(Actor actor) {
        return writer.write(actor);
    }

    @Override
    public String text(Digest digest) {
        return text.of(digest);
    }

    @Override
    public Outcome turnOn(Actor actor, Times times) {
        return transactions.as(actor, () -> {
            var refusal = withoutAddress(actor.account());
            if (refusal.refusal().isEmpty()) {
                table.turnOn(actor.account(), times, clock.instant());
                trail.append(actor, Entry.of(Operation.ADMINISTRATION, "work.digest-turned-on", actor.account()));
            }
            return refusal;
        });
    }

    @Override
    public void turnOff(Actor actor) {
        transactions.run(actor, () -> {
            table.turnOff(actor.account());
            trail.append(actor, Entry.of(Operation.ADMINISTRATION, "work.digest-turned-off", actor.account()));
        });
    }

    @Override
    public Outcome trial(Actor actor) {
        var refusal = withoutAddress(actor.account());
        if (refusal.refusal().isPresent()) {
            return refusal;
        }
        var now = clock.instant();
        if (!table.mayTry(actor.account(), now, now.minus(BETWEEN_TRIALS))) {
            return Outcome.refused("A trial was sent a moment ago: wait five minutes for another");
        }
        var digest = writer.write(actor);
        try {
            postman.send(addresses.of(actor.account()).orElseThrow(), text.of(digest));
        } catch (Undelivered why) {
            LOG.warn("A trial digest could not be delivered", why);
            return Outcome.refused(
                    "The trial could not be delivered. Ask your administrator whether the address is right");
        }
        transactions.run(
                actor,
                () -> trail.append(
                        actor,
                        Entry.of(Operation.EXPORT, "work.digest-tried", actor.account())
                                .counting(digest.size())));
        return Outcome.DONE;
    }

    @Override
    public void sendWhatIsDue() {
        if (!settings.isThere()) {
            return;
        }
        var now = clock.instant();
        LocalDate today = DateWords.today(now);
        table.giveUp(today, now);
        round.send(today, !WEEKEND.contains(today.getDayOfWeek()));
    }

    private Outcome withoutAddress(AccountId account) {
        if (!settings.isThere()) {
            return Outcome.refused("This installation sends no mail");
        }
        return addresses
                .of(account)
                .map(address -> settings.isAllowed(address)
                        ? Outcome.DONE
                        : Outcome.refused("This installation no longer sends mail to the domain of your address"))
                .orElseGet(() -> Outcome.refused("Ask your administrator to enter your e-mail address first"));
    }
}

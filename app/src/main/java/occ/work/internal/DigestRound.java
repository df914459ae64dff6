package occ.work.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.work.Digest;
import occ.work.Digests.State;
import occ.work.internal.Postman.Undelivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends one digest after another. One that fails holds none of the others up, and is tried again later. */
@Component
class DigestRound {
    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);

    /** After the first failure, the second, the third; the fourth is the last. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofHours(1));

    /** Longer than it can take to send one. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final DigestTable table;
    private final MailAddressTable addresses;
    private final MailSettings settings;
    private final DigestWriter writer;
    private final DigestText text;
    private final Postman postman;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    DigestRound(
            DigestTable table,
            MailAddressTable addresses,
            MailSettings settings,
            DigestWriter writer,
            DigestText text,
            Postman postman,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.addresses = addresses;
        this.settings = settings;
        this.writer = writer;
        this.text = text;
        this.postman = postman;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Ends early where the mail server is away: the others would wait for it in vain. */
    void send(LocalDate day, boolean weekday) {
        var goOn = true;
        while (goOn) {
            var next = next(day, weekday);
            goOn = next.isPresent() && send(next.get(), day);
        }
    }

    private Optional<Actor> next(LocalDate day, boolean weekday) {
        var now = clock.instant();
        var lease = now.plus(LEASE);
        return table.takeUp(day, weekday, now, lease).or(() -> table.takeUpAgain(day, now, lease));
    }

    private boolean send(Actor actor, LocalDate day) {
        try {
            var digest = writer.write(actor);
            if (digest.isEmpty()) {
                table.end(actor.account(), day, State.NOTHING, clock.instant());
                return true;
            }
            var address = addresses.of(actor.account()).filter(settings::isAllowed);
            if (address.isEmpty()) {
                table.end(actor.account(), day, State.FAILED, clock.instant());
                return true;
            }
            postman.send(address.get(), text.of(digest));
            sent(actor, day, digest);
            return true;
        } catch (Undelivered why) {
            LOG.warn("A digest could not be delivered", why);
            fail(actor, day);
            return !why.nobodyThere();
        } catch (RuntimeException failed) {
            LOG.error("A digest could not be composed", failed);
            fail(actor, day);
            return true;
        }
    }

    private void sent(Actor actor, LocalDate day, Digest digest) {
        transactions.run(actor, () -> {
            table.end(actor.account(), day, State.SENT, clock.instant());
            trail.append(
                    actor,
                    Entry.of(Operation.EXPORT, "work.digest-sent", actor.account())
                            .counting(digest.size()));
        });
    }

    private void fail(Actor actor, LocalDate day) {
        var attempts = table.attempts(actor.account(), day);
        var last = attempts > PAUSES.size();
        var next = last ? clock.instant() : clock.instant().plus(PAUSES.get(attempts - 1));
        table.end(actor.account(), day, last ? State.FAILED : State.WAITING, next);
    }
}

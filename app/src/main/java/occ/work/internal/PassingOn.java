package occ.work.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import occ.access.Forbidden;
import occ.access.Person;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.NotAllowed;
import occ.faces.StaleRecord;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.work.HandingOn.Asked;
import occ.work.HandingOn.Chosen;
import occ.work.Handover.State;
import occ.work.HoldingSource.Baton;
import occ.work.Passing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands each thing on in a transaction of its own, with how it ended in the same one: one that is refused or fails holds
 * none of the others up, and none is half done.
 */
@Component
class PassingOn {
    private static final Logger LOG = LoggerFactory.getLogger(PassingOn.class);

    private final Holdings holdings;
    private final HolderTable people;
    private final HandoverTable table;
    private final Transactions transactions;

    PassingOn(Holdings holdings, HolderTable people, HandoverTable table, Transactions transactions) {
        this.holdings = holdings;
        this.people = people;
        this.table = table;
        this.transactions = transactions;
    }

    void all(Actor actor, UUID handover, Asked asked, LongConsumer soFar) {
        var takers = takers(actor, asked);
        var done = new AtomicLong();
        for (var chosen : asked.chosen()) {
            var taker = Objects.requireNonNull(takers.get(chosen.to()));
            for (var reference : chosen.references()) {
                soFar.accept(done.getAndIncrement());
                one(actor, handover, chosen, new Baton(reference, asked.holder(), taker, asked.note()));
            }
        }
    }

    private Map<AccountId, Person> takers(Actor actor, Asked asked) {
        List<AccountId> accounts = asked.chosen().stream().map(Chosen::to).toList();
        return transactions.as(
                actor,
                () -> people.all(accounts).stream()
                        .collect(Collectors.toMap(row -> row.person().id(), HolderTable.Row::person)));
    }

    private void one(Actor actor, UUID handover, Chosen chosen, Baton baton) {
        try {
            transactions.run(actor, () -> {
                var source = holdings.source(chosen.kind()).orElseThrow(() -> new NoSuchRecord("kind"));
                end(handover, chosen, baton, source.pass(actor, baton));
            });
        } catch (RuntimeException failed) {
            var refused = new Passing.Refused(why(failed, chosen));
            transactions.run(actor, () -> end(handover, chosen, baton, refused));
        }
    }

    private void end(UUID handover, Chosen chosen, Baton baton, Passing passing) {
        var state = switch (passing) {
            case Passing.Moved() -> State.MOVED;
            case Passing.Asked() -> State.ASKED;
            case Passing.Refused(var _) -> State.REFUSED;
        };
        var why = passing instanceof Passing.Refused(var sentence) ? sentence : "";
        table.end(handover, chosen.kind(), baton.reference(), state, why);
    }

    private static String why(RuntimeException failed, Chosen chosen) {
        return switch (failed) {
            case Forbidden outsideTheArea -> "It is outside what you may hand on";
            case NotAllowed never -> "It is outside what you may hand on";
            case NoSuchRecord gone -> Passing.GONE;
            case StaleRecord stale -> "Somebody changed it at the same moment: look at it, and choose it again";
            default -> incident(failed, chosen);
        };
    }

    private static String incident(RuntimeException failed, Chosen chosen) {
        var incident = Reference.next("INC").text();
        LOG.error("Incident {} while handing on a {}", incident, chosen.kind(), failed);
        return "It could not be done, and nothing of it was changed. If it happens again, tell the service desk and quote "
                + incident;
    }
}

package occ.intelligence.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.standing.NewStandingSearch;
import occ.intelligence.standing.NewStandingSearch.Asked;
import occ.intelligence.standing.StandingSearch;
import occ.intelligence.standing.StandingSearchId;
import occ.intelligence.standing.StandingSearchRules;
import occ.intelligence.standing.StandingSearches;
import occ.intelligence.standing.StandingSearches.Begun.Done;
import occ.intelligence.standing.StandingSearches.Begun.Refused;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.pole.Entities;
import occ.pole.NewlySaid;
import occ.pole.NewlySaid.News;
import occ.pole.NewlySaid.What;
import org.springframework.stereotype.Component;

@Component
class StoredStandingSearches implements StandingSearches {
    private final StandingSearchTable table;
    private final NewlySaid newlySaid;
    private final Entities entities;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredStandingSearches(
            StandingSearchTable table,
            NewlySaid newlySaid,
            Entities entities,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.newlySaid = newlySaid;
        this.entities = entities;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Begun begin(Actor actor, NewStandingSearch asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var refusals = new ArrayList<Refusal>();
            StandingSearchRules.ending(asked.endsOn(), today()).ifPresent(refusals::add);
            var what = what(actor, asked.asked());
            if (what.isEmpty()) {
                refusals.add(new Refusal("words", "There is no record of this reference"));
            }
            return refusals.isEmpty() ? new Done(begin(actor, asked, what.orElseThrow())) : new Refused(refusals);
        });
    }

    @Override
    public List<StandingSearch> own(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return table.own(actor.account());
        });
    }

    @Override
    public Map<StandingSearch, Integer> news(Actor actor, List<StandingSearch> own) {
        return transactions.as(actor, () -> {
            var telling = own.stream()
                    .filter(search -> StandingSearchRules.mayTell(search, today()))
                    .toList();
            var counts = newlySaid.count(
                    actor, telling.stream().map(StandingSearch::watch).toList());
            var news = new LinkedHashMap<StandingSearch, Integer>();
            telling.stream()
                    .filter(search -> counts.containsKey(search.id().value()))
                    .forEach(search ->
                            news.put(search, counts.getOrDefault(search.id().value(), 0)));
            return news;
        });
    }

    @Override
    public StandingSearch get(Actor actor, Reference reference) {
        return own(actor).stream()
                .filter(search -> search.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("standing search"));
    }

    @Override
    public List<News> matches(Actor actor, StandingSearch search, int most) {
        return transactions.as(actor, () -> {
            trail.append(actor, Entry.of(Operation.SEARCH, "intelligence.standing-search-run", search.id()));
            return StandingSearchRules.isRunning(search, today())
                    ? newlySaid.of(actor, search.watch(), most)
                    : List.of();
        });
    }

    @Override
    public void seen(Actor actor, Reference reference, Instant until) {
        transactions.run(actor, () -> {
            var now = clock.instant();
            var search = get(actor, reference);
            table.seen(search.id(), until.isAfter(now) ? now : until, today());
            append(actor, search, "seen");
        });
    }

    @Override
    public void renew(Actor actor, Reference reference) {
        transactions.run(actor, () -> {
            var search = get(actor, reference);
            table.renew(search.id(), StandingSearchRules.end(today()));
            append(actor, search, "renewed");
        });
    }

    @Override
    public void end(Actor actor, Reference reference) {
        transactions.run(actor, () -> {
            var search = get(actor, reference);
            table.end(search.id(), clock.instant());
            append(actor, search, "ended");
        });
    }

    private StandingSearch begin(Actor actor, NewStandingSearch asked, What what) {
        var now = clock.instant();
        var id = new StandingSearchId(Uuid7.at(now));
        var reference = Reference.next("STS");
        table.add(id, reference, what, value(asked.asked()), asked, actor.account(), now);
        trail.append(
                actor,
                Entry.of(Operation.COLLECTION, "intelligence.standing-search-begun", id)
                        .because(asked.purpose()));
        return get(actor, reference);
    }

    private Optional<What> what(Actor actor, Asked asked) {
        return switch (asked) {
            case Asked.ByName(var text) -> Optional.of(new What.Named(text));
            case Asked.ByNumber(var predicate, var canonical) -> Optional.of(new What.Identified(predicate, canonical));
            case Asked.ByReference(var reference) -> record(actor, reference);
        };
    }

    private Optional<What> record(Actor actor, Reference reference) {
        try {
            return Optional.of(
                    new What.About(entities.get(actor, reference, AsAt.NOW).id()));
        } catch (NoSuchRecord hidden) {
            return Optional.empty();
        }
    }

    private static String value(Asked asked) {
        return switch (asked) {
            case Asked.ByName(var text) -> text;
            case Asked.ByNumber(var _, var canonical) -> canonical;
            case Asked.ByReference(var reference) -> reference.text();
        };
    }

    private void append(Actor actor, StandingSearch search, String deed) {
        trail.append(actor, Entry.of(Operation.ALTERATION, "intelligence.standing-search-" + deed, search.id()));
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}

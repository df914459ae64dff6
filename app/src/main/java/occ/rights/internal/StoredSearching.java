package occ.rights.internal;

import static occ.rights.CaseState.IN_HAND;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Transactions;
import occ.audit.HeldRecords;
import occ.audit.HeldText;
import occ.audit.Operation;
import occ.faces.NoSuchRecord;
import occ.faces.pages.EntityAddress;
import occ.intelligence.Reports;
import occ.intelligence.Reports.Line;
import occ.intelligence.ReportsByWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.pole.Entities;
import occ.pole.Finding;
import occ.pole.SearchHit;
import occ.rights.Decision;
import occ.rights.Found;
import occ.rights.Outcome;
import occ.rights.Refusal;
import occ.rights.RightsCase;
import occ.rights.Ruling;
import occ.rights.Searching;
import occ.rights.internal.Desk.Deed;
import org.springframework.stereotype.Component;

@Component
class StoredSearching implements Searching {
    private static final int MOST = 20;
    private static final int MOST_TEXTS = 100;
    private static final Set<EntityKind> PEOPLE = Set.of(EntityKind.PERSON, EntityKind.PRIORITY_INDIVIDUAL);

    private final CaseTable cases;
    private final FoundTable table;
    private final RecordTexts texts;
    private final Hints hints;
    private final Finding finding;
    private final Entities entities;
    private final Reports reports;
    private final ReportsByWords byWords;
    private final HeldRecords held;
    private final Desk desk;
    private final Transactions transactions;

    StoredSearching(
            CaseTable cases,
            FoundTable table,
            RecordTexts texts,
            Hints hints,
            Finding finding,
            Entities entities,
            Reports reports,
            ReportsByWords byWords,
            HeldRecords held,
            Desk desk,
            Transactions transactions) {
        this.cases = cases;
        this.table = table;
        this.texts = texts;
        this.hints = hints;
        this.finding = finding;
        this.entities = entities;
        this.reports = reports;
        this.byWords = byWords;
        this.held = held;
        this.desk = desk;
        this.transactions = transactions;
    }

    @Override
    public List<Hit> search(Actor actor, RightsCase about, String also) {
        return transactions.overt(actor, () -> {
            desk.find(actor, about.reference());
            var inCase = records(about);
            var hits = new LinkedHashMap<Reference, Hit>();
            Stream.concat(about.requester().searched().stream(), Stream.of(also.strip()))
                    .filter(typed -> !typed.isEmpty())
                    .forEach(typed -> search(actor, typed, inCase, hits));
            return List.copyOf(hits.values());
        });
    }

    private void search(Actor actor, String typed, Set<Reference> inCase, Map<Reference, Hit> hits) {
        for (var found : finding.find(actor, typed, MOST)) {
            var hit = hit(found, inCase);
            if (hits.putIfAbsent(hit.record(), hit) == null && PEOPLE.contains(found.kind())) {
                var person = entities.get(actor, hit.record(), AsAt.NOW);
                reports.about(actor, person.id(), MOST)
                        .forEach(line -> add(line, "Marked in it: " + found.name(), inCase, hits));
                held.boundTo(actor, List.of(person.id().value()), MOST_TEXTS)
                        .forEach(text -> add(text, "It is about " + found.name(), inCase, hits));
            }
        }
        var said = byWords.find(actor, '"' + typed.replace("\"", "") + '"');
        said.lines(0, MOST).forEach(line -> add(line, "It says “" + typed + "”", inCase, hits));
        held.saying(actor, typed, MOST_TEXTS).forEach(text -> add(text, "It says “" + typed + "”", inCase, hits));
    }

    private static void add(HeldText text, String because, Set<Reference> inCase, Map<Reference, Hit> hits) {
        hits.putIfAbsent(
                text.record(),
                new Hit(
                        text.record(),
                        text.kind(),
                        text.name(),
                        because,
                        text.address(),
                        inCase.contains(text.record())));
    }

    private static void add(Line line, String because, Set<Reference> inCase, Map<Reference, Hit> hits) {
        hits.putIfAbsent(
                line.reference(),
                new Hit(
                        line.reference(),
                        "Intelligence report",
                        line.title(),
                        because,
                        line.address(),
                        inCase.contains(line.reference())));
    }

    private static Hit hit(SearchHit found, Set<Reference> inCase) {
        var record = new Reference(found.reference());
        return new Hit(
                record,
                found.kind().label(),
                found.name(),
                found.because(),
                EntityAddress.of(found.kind(), found.reference()),
                inCase.contains(record));
    }

    @Override
    public Outcome add(Actor actor, Reference reference, int version, List<Reference> records) {
        return transactions.overt(actor, () -> {
            var about = desk.take(actor, reference, version, EnumSet.of(IN_HAND));
            if (records.isEmpty()) {
                return desk.refused(actor, about, "rights.found", new Refusal("records", "Select what to add"));
            }
            var here = new HashSet<>(records(about));
            var added = new ArrayList<Found>();
            for (var record : records) {
                if (here.add(record)) {
                    added.addAll(texts.of(actor, about, record));
                }
            }
            var deed = new Deed(Operation.COLLECTION, "rights.found", "Added records that were found", "");
            return desk.done(actor, about, deed, each -> added.forEach(one -> add(each, one)));
        });
    }

    private void add(RightsCase about, Found one) {
        table.add(about.id(), one.numbered(cases.nextRecord(about.id())), desk.now());
    }

    private Set<Reference> records(RightsCase about) {
        return table.of(about.id()).stream().map(Found::record).collect(Collectors.toSet());
    }

    @Override
    public List<Found> found(Actor actor, RightsCase about) {
        return transactions.overt(actor, () -> {
            desk.find(actor, about.reference());
            return table.of(about.id());
        });
    }

    @Override
    public String address(Actor actor, Found found) {
        return transactions.overt(actor, () -> texts.address(actor, found.record()));
    }

    @Override
    public Optional<Found> found(Actor actor, RightsCase about, int number) {
        return found(actor, about).stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }

    @Override
    public Outcome decide(Actor actor, Reference reference, int version, int number, Ruling ruling) {
        return transactions.overt(actor, () -> {
            var about = desk.take(actor, reference, version, EnumSet.of(IN_HAND));
            var found = found(actor, about, number).orElseThrow(() -> new NoSuchRecord("record of the request"));
            var deed = Deed.of(
                    "rights.decided",
                    "Record %d: %s".formatted(number, ruling.decision().label()),
                    "");
            return objection(found, ruling)
                    .map(refusal -> desk.refused(actor, about, deed.code(), refusal))
                    .orElseGet(() ->
                            desk.done(actor, about, deed, each -> table.decide(each.id(), found.number(), ruling)));
        });
    }

    private static Optional<Refusal> objection(Found found, Ruling ruling) {
        return found.barred() && ruling.decision() != Decision.NEITHER
                ? Optional.of(
                        new Refusal(
                                "decision",
                                "It comes from a suspicious activity report. To tell of it may be an offence: neither confirm nor deny"))
                : ruling.objection();
    }

    @Override
    public List<Hint> hints(Actor actor, RightsCase about, Found found) {
        return transactions.overt(actor, () -> hints.of(actor, about.requester(), found.text(), desk.today()));
    }
}

package occ.partners.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.mapping.Problem;
import occ.mapping.Recording;
import occ.partners.EmbeddedOfficers;
import occ.reference.Region;
import occ.work.Holding;
import occ.work.HoldingKind;
import occ.work.HoldingSource;
import occ.work.Passing;
import org.springframework.stereotype.Component;

/** Posts of embedded officers. Whoever posts officers posts another, and the note is what the present one hands over (R33). */
@Component
class PostsHeld implements HoldingSource {
    private static final HoldingKind KIND = new HoldingKind(
            "post",
            "Posts in regions",
            70,
            "The other sits there from then on, with your note as what is handed over (R33).");

    private final PostingTable table;
    private final EmbeddedOfficers officers;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    PostsHeld(
            PostingTable table,
            EmbeddedOfficers officers,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.table = table;
        this.officers = officers;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public HoldingKind kind() {
        return KIND;
    }

    @Override
    public List<Holding> heldBy(Actor actor, AccountId holder) {
        return transactions.as(actor, () -> {
            var held = held(actor, holder).toList();
            if (!held.isEmpty()) {
                trail.append(actor, Entry.of(Operation.CONSULTATION, "partners.posts-read"));
            }
            return held.stream().map(region -> holding(actor, region)).toList();
        });
    }

    @Override
    public Map<AccountId, Integer> loads(Actor actor) {
        return transactions.as(actor, () -> {
            var loads = new HashMap<AccountId, Integer>();
            if (access.may(actor, Verb.READ_MAP)) {
                Arrays.stream(Region.values())
                        .flatMap(region -> table.officer(region).stream())
                        .forEach(officer -> loads.merge(officer, 1, Integer::sum));
            }
            return loads;
        });
    }

    @Override
    public List<Person> heirs(Actor actor, AccountId holder) {
        return transactions.as(
                actor,
                () -> access.may(actor, Verb.POST_OFFICERS)
                        ? held(actor, holder).flatMap(this::mayHave).distinct().toList()
                        : List.of());
    }

    @Override
    public Passing pass(Actor actor, Baton baton) {
        return transactions.as(
                actor,
                () -> held(actor, baton.from())
                        .filter(region -> key(region).equals(baton.reference()))
                        .findFirst()
                        .map(region -> pass(actor, region, baton))
                        .orElseGet(Passing::gone));
    }

    private Passing pass(Actor actor, Region region, Baton baton) {
        access.require(actor, Verb.POST_OFFICERS);
        var officer = mayHave(region)
                .filter(person -> person.id().equals(baton.to().id()))
                .findFirst();
        if (officer.isEmpty()) {
            return new Passing.Refused(baton.to().name() + " may not represent the command there");
        }
        return switch (officers.post(actor, region, officer.get(), baton.note())) {
            case Recording.Recorded<?> _ -> new Passing.Moved();
            case Recording.Refused<?>(var problems) ->
                new Passing.Refused(problems.stream().map(Problem::sentence).collect(Collectors.joining(". ")));
        };
    }

    private Stream<Region> held(Actor actor, AccountId holder) {
        return access.may(actor, Verb.READ_MAP)
                ? Arrays.stream(Region.values())
                        .filter(region ->
                                table.officer(region).filter(holder::equals).isPresent())
                : Stream.empty();
    }

    private Stream<Person> mayHave(Region region) {
        return organisations.find("region:" + region.code()).stream()
                .flatMap(home -> access.whoMay(Verb.REPRESENT_COMMAND, home.id()).stream());
    }

    private Holding holding(Actor actor, Region region) {
        return new Holding(
                key(region),
                region.label(),
                "/partners/regions",
                "Embedded senior officer",
                null,
                access.may(actor, Verb.POST_OFFICERS) ? null : "A chair of the command posts officers");
    }

    private static String key(Region region) {
        return region.code().toUpperCase(Locale.ROOT);
    }
}

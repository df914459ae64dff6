package occ.pole.pages;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import occ.access.AccessClasses;
import occ.access.Purposes;
import occ.access.Purposes.Sensitivity;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Link;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.pole.CompetingClaims;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.EntityDeeds;
import occ.pole.Statement;
import occ.pole.Statements;
import occ.pole.pages.EntityPage.Claim;
import occ.pole.pages.EntityPage.Competition;
import occ.pole.pages.EntityPage.Part;
import occ.pole.recording.Recording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class EntityPages {
    private static final int LINES_A_PAGE = 50;

    private final Entities entities;
    private final Statements statements;
    private final Recording recording;
    private final Identities identities;
    private final SourceLinks links;
    private final List<EntityDeeds> deeds;
    private final AccessClasses classes;
    private final Purposes purposes;
    private final Transactions transactions;
    private final Clock clock;

    EntityPages(
            Entities entities,
            Statements statements,
            Recording recording,
            Identities identities,
            SourceLinks links,
            List<EntityDeeds> deeds,
            AccessClasses classes,
            Purposes purposes,
            Transactions transactions,
            Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.recording = recording;
        this.identities = identities;
        this.links = links;
        this.deeds = deeds;
        this.classes = classes;
        this.purposes = purposes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/entities/{reference}")
    View show(
            Actor actor,
            @PathVariable String reference,
            @RequestParam(name = "as-at", required = false) @Nullable String typed,
            @RequestParam(name = "said", defaultValue = "1") String said,
            @RequestParam(name = "to", defaultValue = "1") String to,
            @RequestParam(name = "links", defaultValue = "1") String links) {
        var asAt = AsAtReading.of(typed, DateWords.today(clock.instant()));
        var asked = new Asked(PageNumber.of(said), PageNumber.of(to), PageNumber.of(links));
        return transactions.as(actor, () -> {
            var entity = find(actor, References.of(reference), asAt.asAt());
            purposes.require(actor, entity.id(), sensitivity(entity));
            return View.of("pole/entity", page(actor, entity, asAt, asked));
        });
    }

    private Sensitivity sensitivity(Entity entity) {
        return classes.get(entity.accessClass()).compartment() == null ? Sensitivity.ORDINARY : Sensitivity.HIGH;
    }

    /** What was not known yet on the day asked for is on record now, and its page says that nothing was known. */
    private Entity find(Actor actor, Reference reference, AsAt asAt) {
        try {
            return entities.get(actor, reference, asAt);
        } catch (NoSuchRecord notThen) {
            return entities.get(actor, reference, AsAt.NOW);
        }
    }

    /** Which page of each of its three lists. */
    private record Asked(int said, int to, int pointing) {}

    private EntityPage page(Actor actor, Entity entity, AsAtReading reading, Asked asked) {
        var asAt = reading.asAt();
        var dossier = statements.open(actor, entity.ref(), asAt);
        var day = Objects.requireNonNullElseGet(asAt.day(), () -> DateWords.today(clock.instant()));
        var identity = identities.of(actor, entity, asAt, dossier, day);
        var ofLinks = dossier.countOfLinks();
        var facts = Stretch.of(pages(entity, asAt, "said", asked.said(), dossier.count() - ofLinks), dossier::facts);
        var to = Stretch.of(pages(entity, asAt, "to", asked.to(), ofLinks), dossier::links);
        var pointing = pointing(actor, entity, asAt, asked.pointing());
        var found = links.of(actor, Stream.of(facts, to, pointing).flatMap(list -> list.shown().stream()));
        return new EntityPage(
                identity,
                asAt,
                reading.refused(),
                recording.mayRecord(actor) && asAt.isNow(),
                deeds(actor, entity, identity),
                CompetingClaims.among(dossier.saying(dossier.disputed())).stream()
                        .map(EntityPages::competition)
                        .toList(),
                facts.asPart(one -> StatementLine.of(one, asAt, address(actor, one, asAt, identity), found.of(one))),
                to.asPart(one -> StatementLine.of(one, asAt, address(actor, one, asAt, identity), found.of(one))),
                pointing.asPart(one -> StatementLine.of(one, asAt, null, found.of(one))));
    }

    private interface Reading {
        List<Statement> stretch(long skip, int most);
    }

    private List<Link> deeds(Actor actor, Entity entity, Identity identity) {
        return Stream.concat(
                        deeds.stream().flatMap(socket -> socket.of(actor, entity.reference()).stream()),
                        Stream.of(new Link("I have a conflict of interest", identity.address() + "/conflict")))
                .toList();
    }

    /** As much of a list as one page shows. */
    private record Stretch(List<Statement> shown, Pages pages) {
        static Stretch of(Pages pages, Reading reading) {
            return new Stretch(pages.total() == 0 ? List.of() : reading.stretch(pages.offset(), pages.size()), pages);
        }

        Part asPart(Function<Statement, StatementLine> line) {
            return new Part(shown.stream().map(line).toList(), pages);
        }
    }

    private static Pages pages(Entity entity, AsAt asAt, String list, int page, long total) {
        var day = asAt.isNow() ? "" : "as-at=" + asAt.day() + "&";
        return new Pages(page, LINES_A_PAGE, total, "/entities/" + entity.reference() + "?" + day + list + "=");
    }

    private @Nullable String address(Actor actor, Statement one, AsAt asAt, Identity identity) {
        return asAt.isNow() && recording.mayClose(actor, one)
                ? identity.address() + "/statements/" + one.id().reference()
                : null;
    }

    private Stretch pointing(Actor actor, Entity entity, AsAt asAt, int page) {
        var total = statements.countPointingAt(actor, entity.id(), asAt);
        return Stretch.of(
                pages(entity, asAt, "links", page, total),
                (skip, most) -> statements.pointingAt(actor, entity.id(), asAt, skip, most));
    }

    private static Competition competition(CompetingClaims competing) {
        return new Competition(
                competing.predicate().label(),
                competing.claims().stream().map(EntityPages::claim).toList());
    }

    private static Claim claim(CompetingClaims.Claim claim) {
        var newest = claim.newest();
        return new Claim(
                newest.words(),
                newest.grade(),
                !newest.fact(),
                StatementLine.source(newest.source()),
                HeldWords.of(newest.valid()),
                DateWords.day(newest.recordedAt()),
                claim.saying().size());
    }
}

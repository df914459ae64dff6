package occ.pole.pages;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import occ.access.AccessClasses;
import occ.access.Purposes;
import occ.access.Purposes.Sensitivity;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.pole.CompetingClaims;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.Predicate.Target;
import occ.pole.Statement;
import occ.pole.Statements;
import occ.pole.pages.EntityPage.Claim;
import occ.pole.pages.EntityPage.Competition;
import occ.pole.recording.Recording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class EntityPages {
    private static final int LINKS_A_PAGE = 50;

    private final Entities entities;
    private final Statements statements;
    private final Recording recording;
    private final Identities identities;
    private final SourceLinks links;
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
            AccessClasses classes,
            Purposes purposes,
            Transactions transactions,
            Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.recording = recording;
        this.identities = identities;
        this.links = links;
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
            @RequestParam(name = "links", defaultValue = "1") String links) {
        var asAt = AsAtReading.of(typed, DateWords.today(clock.instant()));
        return transactions.as(actor, () -> {
            var entity = find(actor, References.of(reference), asAt.asAt());
            purposes.require(actor, entity.id(), sensitivity(entity));
            return View.of("pole/entity", page(actor, entity, asAt, PageNumber.of(links)));
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

    private EntityPage page(Actor actor, Entity entity, AsAtReading reading, int page) {
        var asAt = reading.asAt();
        var said = statements.about(actor, entity.ref(), asAt);
        var day = Objects.requireNonNullElseGet(asAt.day(), () -> DateWords.today(clock.instant()));
        var identity = identities.of(actor, entity, asAt, said, day);
        var pages = pages(actor, entity, asAt, page);
        var pointing = pointing(actor, entity, asAt, pages);
        var found = links.of(actor, Stream.concat(said.stream(), pointing.stream()));
        return new EntityPage(
                identity,
                asAt,
                reading.refused(),
                recording.mayRecord(actor) && asAt.isNow(),
                CompetingClaims.among(said).stream()
                        .map(EntityPages::competition)
                        .toList(),
                lines(actor, said, asAt, identity, found, false),
                lines(actor, said, asAt, identity, found, true),
                pointing.stream()
                        .map(one -> StatementLine.of(one, asAt, null, found.of(one)))
                        .toList(),
                pages);
    }

    private Pages pages(Actor actor, Entity entity, AsAt asAt, int page) {
        var total = statements.countPointingAt(actor, entity.id(), asAt);
        var day = asAt.isNow() ? "" : "as-at=" + asAt.day() + "&";
        return new Pages(page, LINKS_A_PAGE, total, "/entities/" + entity.reference() + "?" + day + "links=");
    }

    private List<StatementLine> lines(
            Actor actor,
            List<Statement> said,
            AsAt asAt,
            Identity identity,
            SourceLinks.Found found,
            boolean toOthers) {
        return said.stream()
                .filter(one -> (one.predicate().target() == Target.ENTITY) == toOthers)
                .map(one -> StatementLine.of(one, asAt, address(actor, one, asAt, identity), found.of(one)))
                .toList();
    }

    private @Nullable String address(Actor actor, Statement one, AsAt asAt, Identity identity) {
        return asAt.isNow() && recording.mayClose(actor, one)
                ? identity.address() + "/statements/" + one.id().reference()
                : null;
    }

    private List<Statement> pointing(Actor actor, Entity entity, AsAt asAt, Pages pages) {
        return pages.total() == 0
                ? List.of()
                : statements.pointingAt(actor, entity.id(), asAt, pages.offset(), pages.size());
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

package occ.partners.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.adequacy.Clocks;
import occ.adequacy.MustAct;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Grade.Handling;
import occ.mapping.Problems;
import occ.mapping.Recording;
import occ.partners.EmbeddedOfficers;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R33: one current officer in each region; a clock runs while there is none. */
@Component
class StoredOfficers implements EmbeddedOfficers {
    private final PostingTable table;
    private final Organisations organisations;
    private final Clocks clocks;
    private final AccessClasses classes;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredOfficers(
            PostingTable table,
            Organisations organisations,
            Clocks clocks,
            AccessClasses classes,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.organisations = organisations;
        this.clocks = clocks;
        this.classes = classes;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Post> posts(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "partners.posts-read"));
            return Arrays.stream(Region.values()).map(table::post).toList();
        });
    }

    @Override
    public List<Person> candidates(Actor actor, Region region) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.POST_OFFICERS);
            var home = organisation(region);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "partners.officers-read", home.id()));
            return access.whoMay(Verb.REPRESENT_COMMAND, home.id());
        });
    }

    @Override
    public Recording<Post> post(Actor actor, Region region, @Nullable Person officer, String handover) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.POST_OFFICERS);
            var present = table.officer(region);
            var problems = new Problems()
                    .refuse(!actor.isPerson(), "officer", "A person answers for this, not the program")
                    .refuse(
                            present.isEmpty() && officer == null,
                            "officer",
                            "Nobody is posted there: select whom you post")
                    .refuse(
                            officer != null
                                    && present.filter(officer.id()::equals).isPresent(),
                            "officer",
                            "That officer is posted there already")
                    .refuse(
                            present.isPresent() && handover.isBlank(),
                            "handover",
                            "Enter what the present officer hands over")
                    .all();
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            table.end(region, handover, actor.account(), clock.instant());
            if (officer != null) {
                table.begin(region, officer.id(), actor.account(), clock.instant());
            }
            keepClock(actor, region, officer == null);
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ADMINISTRATION,
                            "partners.officer-posted",
                            organisation(region).id()));
            return new Recording.Recorded<>(table.post(region));
        });
    }

    private void keepClock(Actor actor, Region region, boolean vacant) {
        var rule = PartnerRules.EMBEDDED_OFFICER;
        var home = organisation(region);
        var subject = new EntityId(home.id().value());
        if (vacant) {
            var command = organisations.command();
            clocks.start(
                    actor,
                    List.of(Clocks.Clock.from(
                            subject,
                            classes.ownedBy(actor, Handling.P),
                            rule,
                            clock.instant(),
                            new MustAct("Tasking chair of the command", command.id(), null))));
        } else {
            clocks.stop(actor, rule.key(), List.of(subject));
        }
    }

    private Organisation organisation(Region region) {
        return organisations.find("region:" + region.code()).orElseThrow();
    }
}

package occ.disruption.internal;

import java.util.Optional;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Verb;
import occ.disruption.Disruption;
import occ.disruption.Stage;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** Whose a claim is, and who looks at it. */
@Component
class DisruptionReach {
    private final Access access;
    private final Organisations organisations;

    DisruptionReach(Access access, Organisations organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    /** Whose panel decides; what lies in no region is the command’s. */
    OrganisationId panel(Disruption disruption, Stage stage) {
        var region =
                stage == Stage.REGIONAL ? organisations.regionOf(disruption.body()) : Optional.<Organisation>empty();
        return region.map(Organisation::id)
                .orElseGet(() -> organisations.command().id());
    }

    /** The body whose people look at it now. */
    private OrganisationId looking(Disruption disruption) {
        var panel = disruption.panel();
        return panel == null ? disruption.body() : panel;
    }

    boolean tables(Actor actor, Disruption disruption) {
        return access.may(actor, Verb.SUPERVISE_DISRUPTIONS, looking(disruption));
    }

    void requireTabling(Actor actor, Disruption disruption) {
        access.require(actor, Verb.SUPERVISE_DISRUPTIONS, looking(disruption));
    }

    boolean moderates(Actor actor, Disruption disruption) {
        return access.may(actor, Verb.MODERATE_DISRUPTIONS, moderating(disruption));
    }

    void requireModeration(Actor actor, Disruption disruption) {
        access.require(actor, Verb.MODERATE_DISRUPTIONS, moderating(disruption));
    }

    /** Whose panel decides; and when it has, nobody below the last that did. */
    private OrganisationId moderating(Disruption disruption) {
        var panel = disruption.panel();
        return panel == null
                ? panel(disruption, disruption.stage() == Stage.NATIONAL ? Stage.NATIONAL : Stage.REGIONAL)
                : panel;
    }

    /** Its author's, and a colleague's who may claim: authors leave. */
    boolean isTheirs(Actor actor, Disruption disruption) {
        return disruption.isBy(actor.account()) || access.may(actor, Verb.CLAIM_DISRUPTIONS, disruption.body());
    }

    void requireTheirs(Actor actor, Disruption disruption) {
        if (!disruption.isBy(actor.account())) {
            access.require(actor, Verb.CLAIM_DISRUPTIONS, disruption.body());
        }
    }

    boolean supervises(Actor actor, Disruption disruption) {
        return access.may(actor, Verb.SUPERVISE_DISRUPTIONS, disruption.body());
    }

    void requireSupervision(Actor actor, Disruption disruption) {
        access.require(actor, Verb.SUPERVISE_DISRUPTIONS, disruption.body());
    }
}

package occ.governance.internal;

import occ.access.Access;
import occ.access.Organisations;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlanState;
import occ.kernel.Actor;
import occ.kernel.Theme;
import org.springframework.stereotype.Component;

/** Who reads, writes and decides on strategic action plans. */
@Component
class PlanReach {
    private final LeadTable leads;
    private final Organisations organisations;
    private final Access access;

    PlanReach(LeadTable leads, Organisations organisations, Access access) {
        this.leads = leads;
        this.organisations = organisations;
        this.access = access;
    }

    boolean mayWrite(Actor actor, Theme theme) {
        return access.may(actor, Verb.WRITE_STRATEGIES, organisations.command().id())
                || access.may(actor, Verb.READ_MAP) && leads.of(theme).isLedBy(actor.account());
    }

    void requireToWrite(Actor actor, Theme theme) {
        if (!mayWrite(actor, theme)) {
            access.require(actor, Verb.WRITE_STRATEGIES, organisations.command().id());
        }
    }

    boolean mayApprove(Actor actor) {
        return access.may(
                actor, Verb.APPROVE_STRATEGIES, organisations.command().id());
    }

    void requireToApprove(Actor actor) {
        access.require(actor, Verb.APPROVE_STRATEGIES, organisations.command().id());
    }

    boolean mayRead(Actor actor, StrategicPlan plan) {
        return plan.state().isPublished()
                || mayWrite(actor, plan.theme())
                || plan.state() == StrategicPlanState.SUBMITTED && mayApprove(actor);
    }

    void requireToRead(Actor actor, StrategicPlan plan) {
        if (!mayRead(actor, plan)) {
            throw new NoSuchRecord("plan");
        }
    }
}

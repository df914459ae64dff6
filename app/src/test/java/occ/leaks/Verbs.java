package occ.leaks;

import occ.access.AccessClasses;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.adequacy.Clocks;
import occ.assessment.Assessments;
import occ.bids.Bids;
import occ.bids.Teams;
import occ.deconfliction.Checks;
import occ.deconfliction.CoordinationDesk;
import occ.deconfliction.Policies;
import occ.disruption.Disruptions;
import occ.disruption.Operated;
import occ.disruption.Panels;
import occ.disruption.Prosecutions;
import occ.disruption.Quarters;
import occ.files.Files;
import occ.intelligence.Approving;
import occ.intelligence.Attachments;
import occ.intelligence.Disseminating;
import occ.intelligence.Entering;
import occ.intelligence.Evaluating;
import occ.intelligence.Marks;
import occ.intelligence.Reports;
import occ.intelligence.Sanitising;
import occ.intelligence.requirement.Requirements;
import occ.intelligence.standing.StandingSearches;
import occ.interchange.Imports;
import occ.knowledge.Lessons;
import occ.mapping.CommunityImpacts;
import occ.mapping.Memberships;
import occ.mapping.Relations;
import occ.mapping.Reviews;
import occ.mapping.Subjects;
import occ.mapping.Tripwires;
import occ.mapping.nomination.Nominations;
import occ.meetings.Agenda;
import occ.meetings.MeetingGroups;
import occ.meetings.Meetings;
import occ.meetings.Minutes;
import occ.meetings.Proceedings;
import occ.operations.ClosingOperations;
import occ.operations.Operations;
import occ.operations.RunningOperations;
import occ.partners.Exposures;
import occ.picture.SavedViews;
import occ.plans.Actions;
import occ.plans.GapRequirements;
import occ.plans.Plans;
import occ.pole.Entities;
import occ.pole.Statements;
import occ.pole.recording.Recording;
import occ.retention.Disposals;
import occ.retention.Holds;
import occ.tasking.CarriedRisks;
import occ.tasking.Response;
import org.springframework.context.ApplicationContext;

/** The roots of the application that is asked to make the world. */
record Verbs(ApplicationContext context) {
    AccessClasses classes() {
        return context.getBean(AccessClasses.class);
    }

    Organisations organisations() {
        return context.getBean(Organisations.class);
    }

    Transactions transactions() {
        return context.getBean(Transactions.class);
    }

    Files files() {
        return context.getBean(Files.class);
    }

    Entities entities() {
        return context.getBean(Entities.class);
    }

    Statements statements() {
        return context.getBean(Statements.class);
    }

    Recording recording() {
        return context.getBean(Recording.class);
    }

    Subjects subjects() {
        return context.getBean(Subjects.class);
    }

    Nominations nominations() {
        return context.getBean(Nominations.class);
    }

    Memberships memberships() {
        return context.getBean(Memberships.class);
    }

    Relations relations() {
        return context.getBean(Relations.class);
    }

    CommunityImpacts impacts() {
        return context.getBean(CommunityImpacts.class);
    }

    Tripwires tripwires() {
        return context.getBean(Tripwires.class);
    }

    Reviews reviews() {
        return context.getBean(Reviews.class);
    }

    Assessments assessments() {
        return context.getBean(Assessments.class);
    }

    Response response() {
        return context.getBean(Response.class);
    }

    CarriedRisks carriedRisks() {
        return context.getBean(CarriedRisks.class);
    }

    Clocks clocks() {
        return context.getBean(Clocks.class);
    }

    Plans plans() {
        return context.getBean(Plans.class);
    }

    GapRequirements gaps() {
        return context.getBean(GapRequirements.class);
    }

    Actions actions() {
        return context.getBean(Actions.class);
    }

    Imports imports() {
        return context.getBean(Imports.class);
    }

    SavedViews savedViews() {
        return context.getBean(SavedViews.class);
    }

    Entering entering() {
        return context.getBean(Entering.class);
    }

    Evaluating evaluating() {
        return context.getBean(Evaluating.class);
    }

    Sanitising sanitising() {
        return context.getBean(Sanitising.class);
    }

    Approving approving() {
        return context.getBean(Approving.class);
    }

    Marks marks() {
        return context.getBean(Marks.class);
    }

    Attachments attachments() {
        return context.getBean(Attachments.class);
    }

    Disseminating disseminating() {
        return context.getBean(Disseminating.class);
    }

    Checks checks() {
        return context.getBean(Checks.class);
    }

    Policies policies() {
        return context.getBean(Policies.class);
    }

    CoordinationDesk coordinationDesk() {
        return context.getBean(CoordinationDesk.class);
    }

    Reports reports() {
        return context.getBean(Reports.class);
    }

    Requirements requirements() {
        return context.getBean(Requirements.class);
    }

    Holds holds() {
        return context.getBean(Holds.class);
    }

    occ.retention.Reviews reviewsOfRetention() {
        return context.getBean(occ.retention.Reviews.class);
    }

    Disposals disposals() {
        return context.getBean(Disposals.class);
    }

    StandingSearches standingSearches() {
        return context.getBean(StandingSearches.class);
    }

    Exposures exposures() {
        return context.getBean(Exposures.class);
    }

    Lessons lessons() {
        return context.getBean(Lessons.class);
    }

    Teams teams() {
        return context.getBean(Teams.class);
    }

    Bids bids() {
        return context.getBean(Bids.class);
    }

    Disruptions disruptions() {
        return context.getBean(Disruptions.class);
    }

    Operated operated() {
        return context.getBean(Operated.class);
    }

    Operations operations() {
        return context.getBean(Operations.class);
    }

    RunningOperations running() {
        return context.getBean(RunningOperations.class);
    }

    ClosingOperations closing() {
        return context.getBean(ClosingOperations.class);
    }

    Prosecutions prosecutions() {
        return context.getBean(Prosecutions.class);
    }

    Panels panels() {
        return context.getBean(Panels.class);
    }

    Quarters quarters() {
        return context.getBean(Quarters.class);
    }

    MeetingGroups groups() {
        return context.getBean(MeetingGroups.class);
    }

    Meetings meetings() {
        return context.getBean(Meetings.class);
    }

    Agenda agenda() {
        return context.getBean(Agenda.class);
    }

    Proceedings proceedings() {
        return context.getBean(Proceedings.class);
    }

    Minutes minutes() {
        return context.getBean(Minutes.class);
    }
}

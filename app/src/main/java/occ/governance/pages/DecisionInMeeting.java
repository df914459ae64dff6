package occ.governance.pages;

import occ.faces.pages.Form;
import occ.governance.StrategicPlan;

/** The fields of a decision on a plan, within the form of a meeting. */
public record DecisionInMeeting(StrategicPlan plan, Form form) {}

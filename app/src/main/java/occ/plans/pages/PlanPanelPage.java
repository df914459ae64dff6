package occ.plans.pages;

import java.util.List;
import occ.plans.pages.PlanPage.ActionLine;

public record PlanPanelPage(String state, String href, int open, long late, List<ActionLine> next) {}

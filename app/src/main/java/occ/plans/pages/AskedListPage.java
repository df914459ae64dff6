package occ.plans.pages;

import java.util.List;

/** Everything asked of a body. */
public record AskedListPage(List<AskedPage.Line> lines) {}

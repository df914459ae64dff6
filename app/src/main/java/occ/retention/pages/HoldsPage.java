package occ.retention.pages;

import java.util.List;
import occ.faces.pages.Pages;
import occ.retention.Hold;
import occ.retention.Kept;

/** Legal holds that stand, the newest first. */
public record HoldsPage(List<Hold> holds, Pages pages, boolean mayLift) {
    public HoldsPage {
        holds = List.copyOf(holds);
    }

    public static String record(Hold hold) {
        return Kept.ADDRESS + hold.recordReference().text();
    }

    public static String kind(Hold hold) {
        var entity = hold.entity();
        return entity == null ? "Intelligence report" : entity.label();
    }
}

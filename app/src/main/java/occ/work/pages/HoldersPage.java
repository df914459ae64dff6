package occ.work.pages;

import java.util.List;
import occ.work.HandingOn.Holder;

/** Who of one’s line holds anything by name, those who have left first. */
public record HoldersPage(List<Holder> holders) {
    public HoldersPage {
        holders = List.copyOf(holders);
    }

    public String address(Holder holder) {
        return HandingOnPages.PATH + "/" + holder.person().reference();
    }
}

package occ.threattolife.pages;

import java.time.Instant;
import occ.faces.pages.Mark;
import occ.threattolife.ThreatsToLife.Row;

/** A threat in a list. One whose clock alone the reader sees leads nowhere. */
public record ListLine(Row row, Instant now) {
    public String reference() {
        return row.standing().reference().text();
    }

    public String address() {
        return Facts.path(row.standing());
    }

    public boolean mayOpen() {
        return row.atRisk() != null;
    }

    public String atRisk() {
        return row.atRisk() == null ? "" : row.atRisk();
    }

    public Mark clock() {
        return TimeLeft.mark(row.callout().due(), now);
    }

    public String raised() {
        return TimeLeft.moment(row.standing().raisedAt(), now) + ", "
                + row.standing().unit();
    }

    public String state() {
        return row.standing().state().label();
    }

    public String with() {
        var names = row.standing().isClosed() ? "" : Facts.names(row.callout());
        return row.callout().onDuty() || names.isEmpty() ? names : names + " (nobody is on duty)";
    }
}

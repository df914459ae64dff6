package occ.governance.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.governance.ThemeAddress;
import occ.kernel.Theme;
import occ.meetings.MeetingGroup;

/** Which group is the Strategic Governance Group, and which the Threat Group of each theme. */
public record SteeringPage(List<MeetingGroup> possible, Form form) {
    public SteeringPage {
        possible = List.copyOf(possible);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Groups that steer").via("Themes", ThemeAddress.ALL);
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    public List<Option> options() {
        return Options.withNone(
                "None", Options.of(possible, group -> group.reference().text(), MeetingGroup::name));
    }
}

package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.kernel.EntityKind;
import occ.mapping.Individuals.Behind;
import occ.mapping.Individuals.Belonging;
import occ.mapping.Membership;
import occ.mapping.SubjectAddress;

/** The person a priority individual is, and the groups they are said to belong to. */
public record PersonPart(Behind behind) {
    public String href() {
        return EntityAddress.of(EntityKind.PERSON, behind.reference().text());
    }

    public String heldAs() {
        var category = behind.heldAs();
        return category == null ? "Not said" : category.label();
    }

    public String whereNow() {
        var custody = behind.whereNow();
        return custody == null ? "Not known" : custody;
    }

    public List<Row> rows() {
        return behind.groups().stream().map(Row::new).toList();
    }

    public record Row(Belonging belonging) {
        public String href() {
            return SubjectAddress.of(EntityKind.GROUP, belonging.group());
        }

        public String role() {
            return belonging.membership().role().label();
        }

        public String since() {
            var from = belonging.since();
            return from == null ? "Not known" : DateWords.shortDay(from);
        }

        public boolean isAssessment() {
            return belonging.membership().basis() == Membership.Basis.ASSESSMENT;
        }
    }
}

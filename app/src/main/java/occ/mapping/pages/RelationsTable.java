package occ.mapping.pages;

import java.util.List;
import java.util.Locale;
import occ.faces.pages.DateWords;
import occ.faces.pages.Words;
import occ.kernel.EntityKind;
import occ.mapping.RelationKind;
import occ.mapping.Relations.Related;
import occ.mapping.SubjectAddress;

/** How a group stands to others; {@code maintained} where the reader may change it. */
public record RelationsTable(List<Related> relations, String address, boolean maintained) {
    public List<Row> rows() {
        return relations.stream().map(related -> new Row(related, address)).toList();
    }

    public record Row(Related related, String address) {
        public String href() {
            return SubjectAddress.of(EntityKind.GROUP, related.reference());
        }

        public String stands() {
            var tension = related.relation().tension();
            var words = Words.capital(kind().label());
            return tension == null ? words : words + ", " + tension.label().toLowerCase(Locale.UK);
        }

        public String since() {
            var from = related.relation().held().from();
            return from == null ? "Not known" : DateWords.shortDay(from);
        }

        public String end() {
            return "%s/relations/%s/%s/end".formatted(address, related.reference(), kind());
        }

        private RelationKind kind() {
            return related.relation().kind();
        }
    }
}

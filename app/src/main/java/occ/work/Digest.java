package occ.work;

import java.util.List;
import occ.work.WorkItem.Kind;
import occ.work.WorkItem.Mention;

/** What waits for somebody, as far as it may be said outside: references and addresses, and no number of anything. */
public record Digest(List<Part> parts) {
    public Digest {
        parts = List.copyOf(parts);
    }

    public record Part(Kind kind, List<Mention> mentions) {
        public Part {
            mentions = List.copyOf(mentions);
        }
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public int size() {
        return parts.stream().mapToInt(part -> part.mentions().size()).sum();
    }
}

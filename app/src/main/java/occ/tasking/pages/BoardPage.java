package occ.tasking.pages;

import java.util.List;
import occ.tasking.BoardSection;

/** What waits for a chair or coordinator, section by section. */
public record BoardPage(List<Section> sections) {

    /** The first lines of a section, how many it holds, and whether its deed is the reader's to do. */
    public record Section(BoardSection section, int count, List<BoardLine> lines, boolean mayAct) {
        public String path() {
            return "/tasking/" + section.path();
        }

        public boolean isWhole() {
            return lines.size() >= count;
        }
    }
}

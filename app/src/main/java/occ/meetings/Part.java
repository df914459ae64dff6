package occ.meetings;

import java.util.List;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * One part of the paper of an item, with its own class: a paper on several subjects shows each reader those they may see.
 * {@code key} stands for it within the item, such as the reference of what it speaks of.
 */
public record Part(
        String key,
        String title,
        String address,
        ClassId accessClass,
        @Nullable EntityId subject,
        List<Block> blocks) {
    public Part {
        blocks = List.copyOf(blocks);
    }
}

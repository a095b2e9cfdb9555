package org.jalon.newsroom.article;

import java.util.Collection;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.Role;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Which editors may do what: each in their territories, and what concerns everybody is for those who are editors everywhere. */
public final class EditorRights {

    private final Access access;

    public EditorRights(Access access) {
        this.access = access;
    }

    /** Whether they may bring what a version says before readers, and take it away from them. */
    public boolean mayPublish(Actor actor, ArticleContent content) {
        return mayPublish(actor, content.territories());
    }

    /** The same for anything that is about territories; about none when it concerns everybody. */
    public boolean mayPublish(Actor actor, Collection<Territory> territories) {
        return territories.isEmpty()
                ? actor.hasEverywhere(Role.EDITOR)
                : territories.stream().allMatch(territory -> access.may(actor, Role.EDITOR, territory));
    }

    /** Whether they may add versions: to what they began themselves, and to what they may publish. */
    public boolean mayEdit(Actor actor, @Nullable String createdBy, ArticleContent content) {
        return mayEdit(actor, createdBy, content.territories());
    }

    /** The same for anything that is about territories. */
    public boolean mayEdit(Actor actor, @Nullable String createdBy, Collection<Territory> territories) {
        return actor.has(Role.EDITOR) && (actor.account().id().equals(createdBy) || mayPublish(actor, territories));
    }
}

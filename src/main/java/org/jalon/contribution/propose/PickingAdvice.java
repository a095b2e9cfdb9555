package org.jalon.contribution.propose;

import jakarta.servlet.http.HttpServletResponse;
import org.jalon.search.Basemap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the forms what their map is drawn on, and lets browsers load it. */
@ControllerAdvice(assignableTypes = {AdditionController.class, CorrectionController.class, RevisionController.class})
class PickingAdvice {

    private final Basemap basemap;

    PickingAdvice(Basemap basemap) {
        this.basemap = basemap;
    }

    @ModelAttribute("basemap")
    Basemap basemap(HttpServletResponse response) {
        basemap.policy().on(response);
        return basemap;
    }
}

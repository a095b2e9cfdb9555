package org.jalon.newsroom.easy;

import jakarta.servlet.http.HttpServletRequest;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands the templates of reader pages the way to an easy-to-read version, as {@code easy}, null where there is none. */
@ControllerAdvice(basePackages = "org.jalon.newsroom")
class EasyLinks {

    private final EasyVersions versions;
    private final Originals originals;

    EasyLinks(EasyVersions versions, Originals originals) {
        this.versions = versions;
        this.originals = originals;
    }

    @ModelAttribute("easy")
    @Nullable
    EasyLink easy(HttpServletRequest request, Words words) {
        String path = request.getRequestURI();
        boolean readers = request.getMethod().equals("GET") && !path.contains("/redaction");
        return readers ? at(Language.ofPath(path) == Language.ENGLISH ? path.substring(3) : path, words) : null;
    }

    private @Nullable EasyLink at(String path, Words words) {
        return originals
                .at(path)
                .flatMap(versions::find)
                .map(version -> EasyLink.to(version.subject(), words))
                .orElse(null);
    }
}

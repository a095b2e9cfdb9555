package org.jalon.search.page;

import org.jalon.search.HomeBlocks;
import org.jalon.search.HomePage;
import org.jalon.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves the home page. */
@Controller
class HomeController {

    private final ObjectProvider<HomeBlocks> blocks;

    HomeController(ObjectProvider<HomeBlocks> blocks) {
        this.blocks = blocks;
    }

    @GetMapping({"/", "/en"})
    ModelAndView show(Words words) {
        return new ModelAndView(
                "search/home",
                "page",
                HomePage.of(
                        words,
                        blocks.stream()
                                .flatMap(source -> source.list(words.language()).stream())
                                .toList()));
    }
}

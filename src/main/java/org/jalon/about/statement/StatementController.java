package org.jalon.about.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.about.audit.Audits;
import org.jalon.about.audit.GridWriter;
import org.jalon.about.audit.KeptAudit;
import org.jalon.about.audit.Rates;
import org.jalon.about.audit.Standing;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Serves the declaration of accessibility: for people, for machines, and the grid it rests on. */
@Controller
class StatementController {

    private final StatementPresenter presenter;
    private final Audits audits;

    StatementController(StatementPresenter presenter, Audits audits) {
        this.presenter = presenter;
        this.audits = audits;
    }

    @GetMapping({"/accessibilite", "/en/accessibilite"})
    ModelAndView show(Site site, Words words) {
        return new ModelAndView("about/page", "page", presenter.page(site, words));
    }

    @ResponseBody
    @GetMapping(path = "/accessibilite.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> json(Site site) {
        Standing standing = audits.standing();
        KeptAudit audit = standing.audit();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("referentiel", "RGAA 4.1.2");
        said.put("etat", standing.conformity().slug());
        said.put("declaration", site.url(StatementPresenter.PATH));
        if (audit != null) {
            Rates rates = audit.rates();
            said.put("taux", rates.all().percent());
            said.put("taux_moyen", rates.average());
            said.put("criteres_conformes", rates.all().conform());
            said.put("criteres_applicables", rates.all().applicable());
            said.put("audite_par", audit.grid().auditor());
            said.put("audite_le", audit.grid().day().toString());
            said.put("valable_jusqu_au", audit.validUntil().toString());
            said.put("en_cours_de_validite", standing.counts());
        }
        return said;
    }

    @GetMapping({"/accessibilite/audit.csv", "/en/accessibilite/audit.csv"})
    ResponseEntity<String> grid() {
        KeptAudit audit = audits.standing().audit();
        if (audit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"audit-rgaa-" + audit.grid().day() + ".csv\"")
                .body(GridWriter.write(audit.grid()));
    }
}

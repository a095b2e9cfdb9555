package org.jalon.observatory.desk;

import org.jalon.account.Accounts;
import org.jalon.account.AuditTrail;
import org.jalon.account.Guard;
import org.jalon.account.MenuEntry;
import org.jalon.account.Role;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.observatory.load.StoredDatasets;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of imported figures. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FigureDeskConfiguration {

    @Bean
    static Guard figureDeskGuard() {
        return Guard.role(Role.COORDINATOR, DeskPresenter.PATH + "/**");
    }

    @Bean
    MenuEntry figureDeskEntry() {
        return new MenuEntry("figures.menu", DeskPresenter.PATH, Role.COORDINATOR, 55);
    }

    @Bean
    StoredDatasets storedDatasets(Database database, FigureTable table) {
        return new StoredDatasets(database, table);
    }

    @Bean
    Definitions figureDefinitions(FigureTable table) {
        return new Definitions(table);
    }

    @Bean
    FigureDesk figureDesk(
            FigureImport figures,
            StoredDatasets datasets,
            AuditTrail trail,
            Database database,
            DataDirectory directory) {
        return new FigureDesk(
                figures, datasets, trail, database, directory.path().resolve("figures"));
    }

    @Bean
    DeskPresenter figureDeskPresenter(StoredDatasets datasets, Definitions definitions, Accounts accounts) {
        return new DeskPresenter(datasets, definitions, accounts);
    }
}

package org.hearth.journey;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all journeys: the WAR as it is shipped, with the demo court, and a bare page to measure beside. */
@ArquillianSuiteDeployment
public class Court {
    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/hearth.war"))
                .addAsWebResource("journey/bare.xhtml", "error/bare.xhtml");
    }
}

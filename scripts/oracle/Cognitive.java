import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sonar.plugins.python.api.tree.BaseTreeVisitor;
import org.sonar.plugins.python.api.tree.ClassDef;
import org.sonar.plugins.python.api.tree.FunctionDef;
import org.sonar.plugins.python.api.tree.Name;
import org.sonar.plugins.python.api.tree.Tree;
import org.sonar.python.metrics.CognitiveComplexityVisitor;
import org.sonar.python.parser.PythonParser;
import org.sonar.python.tree.PythonTreeMaker;

/**
 * SonarSource's analyser (org.sonarsource.python:python-frontend) asked for the cognitive complexity of every definition.
 * Reads paths of UTF-8 files, one a line; answers each with a line of JSON: [[line, name, value], …] in source order, or null
 * where their parser fails.
 */
public class Cognitive {
  public static void main(String[] args) throws Exception {
    BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      System.out.println(answer(path));
    }
  }

  private static String answer(String path) {
    StringBuilder out = new StringBuilder();
    try {
      String text = Files.readString(Path.of(path), StandardCharsets.UTF_8);
      new PythonTreeMaker().fileInput(PythonParser.create().parse(text)).accept(new BaseTreeVisitor() {
        @Override
        public void visitFunctionDef(FunctionDef definition) {
          add(definition, definition.defKeyword().line(), definition.name());
          super.visitFunctionDef(definition);
        }

        @Override
        public void visitClassDef(ClassDef definition) {
          add(definition, definition.classKeyword().line(), definition.name());
          super.visitClassDef(definition);
        }

        private void add(Tree definition, int line, Name name) {
          int value = CognitiveComplexityVisitor.complexity(definition, null);
          out.append(out.length() == 0 ? "" : ",").append('[').append(line).append(",\"").append(name.name()).append("\",").append(value).append(']');
        }
      });
    } catch (Exception | StackOverflowError error) {
      return "null";
    }
    return "[" + out + "]";
  }
}

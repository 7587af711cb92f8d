import { Field, Kind } from '../tree';
import { writeAttribute, writeCall, writeKeyword } from './calls';
import * as collections from './collections';
import * as compound from './compound-statements';
import { writeConstant } from './constants';
import * as definitions from './definitions';
import { writeField, writeFormatted } from './formatted';
import * as operators from './operators';
import { writeLambda, writeParameter, writeParameters } from './parameters';
import { writePattern } from './patterns';
import { Precedence } from './precedence';
import * as simple from './simple-statements';
import { Writer } from './writer';

/** The dispatcher: from a node's kind to the page that writes it. */
export class Unparser extends Writer {
  /** Any node that `ast.unparse` takes. */
  any(node: number): void {
    const kind = this.heap[node]!;
    if (kind === Kind.Module) definitions.writeBody(this, node, this.heap[node + Field.Module_body]!);
    else if (kind < Kind.BoolOp) this.statement(node);
    else if (kind <= Kind.Slice) this.expression(node, Precedence.Test);
    else if (kind >= Kind.MatchValue && kind <= Kind.MatchOr) this.pattern(node, Precedence.Test);
    else this.part(node, kind);
  }

  expression(node: number, precedence: number): void {
    if (this.out.length >= this.limit) return;
    switch (this.heap[node]) {
      case Kind.Name:
        this.name(this.heap[node + Field.Name_id]!);
        return;
      case Kind.Constant: {
        writeConstant(this, node);
        return;
      }
      case Kind.Attribute: {
        writeAttribute(this, node);
        return;
      }
      case Kind.Call: {
        writeCall(this, node);
        return;
      }
      case Kind.Subscript: {
        collections.writeSubscript(this, node);
        return;
      }
      case Kind.BinOp: {
        operators.writeBinOp(this, node, precedence);
        return;
      }
      case Kind.UnaryOp: {
        operators.writeUnaryOp(this, node, precedence);
        return;
      }
      case Kind.BoolOp: {
        operators.writeBoolOp(this, node, precedence);
        return;
      }
      case Kind.Compare: {
        operators.writeCompare(this, node, precedence);
        return;
      }
      case Kind.Tuple: {
        collections.writeTuple(this, node, precedence);
        return;
      }
      case Kind.List: {
        collections.writeList(this, node);
        return;
      }
      case Kind.Dict: {
        collections.writeDict(this, node);
        return;
      }
      case Kind.Set: {
        collections.writeSet(this, node);
        return;
      }
      case Kind.JoinedStr:
      case Kind.TemplateStr: {
        writeFormatted(this, node);
        return;
      }
      default: {
        this.rarerExpression(node, precedence);
        return;
      }
    }
  }

  private rarerExpression(node: number, precedence: number): void {
    switch (this.heap[node]) {
      case Kind.Lambda: {
        writeLambda(this, node, precedence);
        return;
      }
      case Kind.IfExp: {
        operators.writeIfExp(this, node, precedence);
        return;
      }
      case Kind.NamedExpr: {
        operators.writeNamedExpr(this, node, precedence);
        return;
      }
      case Kind.Await: {
        operators.writeAwait(this, node, precedence);
        return;
      }
      case Kind.Yield:
      case Kind.YieldFrom: {
        operators.writeYield(this, node, precedence);
        return;
      }
      case Kind.Starred: {
        collections.writeStarred(this, node);
        return;
      }
      case Kind.Slice: {
        collections.writeSlice(this, node);
        return;
      }
      case Kind.ListComp: {
        collections.writeComprehension(this, node, '[', ']');
        return;
      }
      case Kind.SetComp: {
        collections.writeComprehension(this, node, '{', '}');
        return;
      }
      case Kind.GeneratorExp: {
        collections.writeComprehension(this, node, '(', ')');
        return;
      }
      case Kind.DictComp: {
        collections.writeDictComp(this, node);
        return;
      }
      default: {
        writeField(this, node);
        return;
      }
    }
  }

  pattern(node: number, precedence: number): void {
    writePattern(this, node, precedence);
  }

  statement(node: number): void {
    if (this.out.length >= this.limit) return;
    switch (this.heap[node]) {
      case Kind.Expr: {
        simple.writeExpr(this, node);
        return;
      }
      case Kind.Assign: {
        simple.writeAssign(this, node);
        return;
      }
      case Kind.AugAssign: {
        simple.writeAugAssign(this, node);
        return;
      }
      case Kind.AnnAssign: {
        simple.writeAnnAssign(this, node);
        return;
      }
      case Kind.Return: {
        simple.writeReturn(this, node);
        return;
      }
      case Kind.Delete: {
        simple.writeDelete(this, node);
        return;
      }
      case Kind.Assert: {
        simple.writeAssert(this, node);
        return;
      }
      case Kind.Raise: {
        simple.writeRaise(this, node);
        return;
      }
      case Kind.Global: {
        simple.writeScope(this, node, 'global');
        return;
      }
      case Kind.Nonlocal: {
        simple.writeScope(this, node, 'nonlocal');
        return;
      }
      case Kind.Import: {
        simple.writeImport(this, node);
        return;
      }
      case Kind.ImportFrom: {
        simple.writeImportFrom(this, node);
        return;
      }
      case Kind.Pass: {
        this.fill('pass');
        return;
      }
      case Kind.Break: {
        this.fill('break');
        return;
      }
      case Kind.Continue: {
        this.fill('continue');
        return;
      }
      case Kind.TypeAlias: {
        definitions.writeTypeAlias(this, node);
        return;
      }
      default: {
        this.compoundStatement(node);
        return;
      }
    }
  }

  private compoundStatement(node: number): void {
    switch (this.heap[node]) {
      case Kind.FunctionDef: {
        definitions.writeFunctionDef(this, node, 'def ');
        return;
      }
      case Kind.AsyncFunctionDef: {
        definitions.writeFunctionDef(this, node, 'async def ');
        return;
      }
      case Kind.ClassDef: {
        definitions.writeClassDef(this, node);
        return;
      }
      case Kind.If: {
        compound.writeIf(this, node);
        return;
      }
      case Kind.For: {
        compound.writeFor(this, node, 'for ');
        return;
      }
      case Kind.AsyncFor: {
        compound.writeFor(this, node, 'async for ');
        return;
      }
      case Kind.While: {
        compound.writeWhile(this, node);
        return;
      }
      case Kind.With: {
        compound.writeWith(this, node, 'with ');
        return;
      }
      case Kind.AsyncWith: {
        compound.writeWith(this, node, 'async with ');
        return;
      }
      case Kind.Try:
      case Kind.TryStar: {
        compound.writeTry(this, node);
        return;
      }
      case Kind.Match: {
        compound.writeMatch(this, node);
        return;
      }
      case Kind.match_case: {
        compound.writeMatchCase(this, node);
        return;
      }
      default: {
        compound.writeExceptHandler(this, node);
        return;
      }
    }
  }

  /** Nodes that are neither statements, expressions nor patterns. */
  private part(node: number, kind: number): void {
    switch (kind) {
      case Kind.comprehension: {
        collections.writeGenerator(this, node);
        return;
      }
      case Kind.arguments: {
        writeParameters(this, node);
        return;
      }
      case Kind.arg: {
        writeParameter(this, node);
        return;
      }
      case Kind.keyword: {
        writeKeyword(this, node);
        return;
      }
      case Kind.alias: {
        simple.writeAlias(this, node);
        return;
      }
      case Kind.withitem: {
        compound.writeWithItem(this, node);
        return;
      }
      case Kind.TypeVar:
      case Kind.ParamSpec:
      case Kind.TypeVarTuple: {
        definitions.writeTypeParameter(this, node);
        return;
      }
      case Kind.ExceptHandler:
      case Kind.match_case: {
        this.compoundStatement(node);
        return;
      }
      default:
        // A TypeIgnore is written as nothing.
        return;
    }
  }
}

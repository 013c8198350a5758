// Made by a test.
import type { CallOptions, FailureOf, HttpClient, ItemWalk, Page, PageOptions, Result } from '../../../src/client/index.js';
import type { operations, paths, BareResponse, ChangeInput, ChangeResponse, FailureBody, ListInput, ListResponse, OtherFailure, OtherResponse, PickInput, PickResponse, ReportInput, ReportResponse, SaveInput, SaveResponse, StatesInput, StatesResponse, StatesRow } from './schema.js';

export type * from './schema.js';

/** A client of Made up: a method per operation. */
export interface MadeClient {
  /**
   * Made up.
   *
   * `GET /report`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * [Its page of the reference](https://docs.example.com/made.html#operation/report)
   */
  readonly report: (input: ReportInput, options?: CallOptions) => Promise<Result<ReportResponse, ReportError>>;
  /**
   * Made up.
   *
   * `GET /list`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * [Its page of the reference](https://docs.example.com/made.html#operation/list)
   */
  readonly list: (input?: ListInput, options?: CallOptions) => Promise<Result<ListResponse, ListError>>;
  /**
   * Made up.
   *
   * `POST /save/{id}`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * [Its page of the reference](https://docs.example.com/made.html#operation/save)
   */
  readonly save: (input: SaveInput, options?: CallOptions) => Promise<Result<SaveResponse, SaveError>>;
  /**
   * Made up.
   *
   * `POST /change`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * [Its page of the reference](https://docs.example.com/made.html#operation/change)
   */
  readonly change: (input?: ChangeInput, options?: CallOptions) => Promise<Result<ChangeResponse, ChangeError>>;
  /**
   * Made up.
   *
   * `POST /pick`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * [Its page of the reference](https://docs.example.com/made.html#operation/pick)
   */
  readonly pick: (input: PickInput, options?: CallOptions) => Promise<Result<PickResponse, PickError>>;
  /**
   * Made up.
   *
   * `GET /bare`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * [Its page of the reference](https://docs.example.com/made.html#operation/bare)
   */
  readonly bare: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<BareResponse, BareError>>;
  /**
   * Made up.
   *
   * `GET /other`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * [Its page of the reference](https://docs.example.com/made.html#operation/other)
   */
  readonly other: (input?: Record<string, never>, options?: CallOptions) => Promise<Result<OtherResponse, OtherError>>;
  /**
   * Made up.
   *
   * `GET /states`
   *
   * Reads only; may be repeated at any time. Who may call it: anybody; no key is sent.
   *
   * Documented by the provider.
   *
   * [Its page of the reference](https://docs.example.com/made.html#operation/states)
   */
  readonly states: {
    (input?: StatesInput, options?: CallOptions): Promise<Result<StatesResponse, StatesError>>;
    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */
    readonly pages: (input?: StatesInput, options?: PageOptions) => AsyncGenerator<Page<StatesRow>>;
    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */
    readonly items: (input?: StatesInput, options?: PageOptions) => ItemWalk<StatesRow>;
  };
  /** The same calls in the style of openapi-fetch, by method and path, with parameters apart and by wire name. */
  readonly http: HttpClient<paths>;
}

/** Why `report` fails. */
export type ReportError = FailureOf<operations['report']['responses'], FailureBody>;
/** Why `list` fails. */
export type ListError = FailureOf<operations['list']['responses']>;
/** Why `save` fails. */
export type SaveError = FailureOf<operations['save']['responses']>;
/** Why `change` fails. */
export type ChangeError = FailureOf<operations['change']['responses'], FailureBody>;
/** Why `pick` fails. */
export type PickError = FailureOf<operations['pick']['responses']>;
/** Why `bare` fails. */
export type BareError = FailureOf<operations['bare']['responses']>;
/** Why `other` fails. */
export type OtherError = FailureOf<operations['other']['responses'], OtherFailure>;
/** Why `states` fails. */
export type StatesError = FailureOf<operations['states']['responses']>;

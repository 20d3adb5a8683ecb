/** What Japanese portals of press releases and hosts of blogs print around an article besides. */
import type { Rule } from '../../../kit/rule.ts'
import { STORY } from './story.ts'

export const around: readonly Rule[] = [
  {
    id: 'ja/press-release-notes',
    about: 'navigation',
    near: ['プレスリリース', 'メディアユーザー', 'フォロー'],
    says: /^※?(?:このプレスリリース(?:には、メディア関係者向けの情報があります|内で使われている(?:画像)?ファイルがダウンロードできます|に関するお問い合わせ.{0,30}|を(?:シェア|共有|印刷)(?:する)?)|内容はプレスリリースにより異なります|メディアユーザー(?:登録|ログイン)を行うと.{5,120}|フォローした企業がプレスリリースを配信すると.{5,200}|フォローするには、.{0,40}ログイン.{0,40}|(?:プレスリリース素材|プレスリリース画像)(?:の?ダウンロード|一覧)|メディアユーザー(?:新規登録|ログイン|登録)(?: ?無料)?(?: 既に登録済みの方はこちら)?)。?$/u,
    where: { zone: 'apart', longest: 260 },
    takes: 'block',
    removes: [
      'このプレスリリースには、メディア関係者向けの情報があります。',
      '※内容はプレスリリースにより異なります。',
      'メディアユーザーログイン 既に登録済みの方はこちら',
      'プレスリリース素材ダウンロード',
    ],
    keeps: [
      {
        text: 'このプレスリリースには、メディア関係者向けの情報があります。',
        before: [STORY],
        after: [STORY],
      },
      '市が配ったこのプレスリリースには、メディア関係者向けの情報があります。だが橋の話はない。',
    ],
  },
  {
    id: 'ja/press-release-labels',
    about: 'navigation',
    near: ['プレスリリース', '登録済み', 'ビジネスカテゴリ', '位置情報', '関連url', '素材'],
    says: /^(?:プレスリリース(?:ファイル|詳細|検索|一覧|ランキング)?(?: ?[>＞])?|既に登録済みの方はこちら|ビジネスカテゴリ|位置情報|関連url|[^。、！？]{2,30}のプレスリリース(?:一覧)?)$/u,
    where: { zone: 'edges', longest: 50 },
    takes: 'block',
    removes: [
      { text: 'プレスリリースファイル', before: [STORY] },
      { text: '既に登録済みの方はこちら', after: [STORY] },
      { text: '青鳥橋梁株式会社のプレスリリース', before: [STORY] },
    ],
    keeps: [
      { text: 'プレスリリース一覧', before: [STORY], after: [STORY] },
      { text: '白川議員が掲げたのは、市のプレスリリース。', before: [STORY] },
    ],
  },
  {
    id: 'ja/blog-sidebar',
    about: 'navigation',
    near: [
      '一覧',
      'バックナンバー',
      'プロフィール',
      'フォロー',
      'ブックマーク',
      'カレンダー',
      'アクセス',
      '年',
      '最新記事',
    ],
    says: /^(?:(?:記事|フォロワー|フォトチャンネル|コメント|カテゴリー?|テーマ別?記事|画像)一覧|バックナンバー|プロフィール|フォロー中|ブックマーク|カレンダー|アクセス(?:状況|解析|数)|月別アーカイブ|20\d\d年\d{1,2}月(?: ?[(（]\d{1,4}[)）])?)$/u,
    where: { zone: 'edges', longest: 40 },
    takes: 'block',
    removes: [
      { text: 'フォロワー一覧', before: [STORY] },
      { text: 'バックナンバー', before: [STORY] },
      { text: '2019年05月 (12)', before: [STORY] },
    ],
    keeps: [
      { text: 'プロフィール', before: [STORY], after: [STORY] },
      { text: '橋が落ちたのは2019年5月', before: [STORY] },
      { text: '議会が公開した議員のプロフィール', before: [STORY] },
    ],
  },
  {
    id: 'ja/category-newest',
    about: 'related',
    near: ['最新記事'],
    says: /^["「][^"」]{2,40}["」] ?カテゴリ(?:ー)?の最新記事$/u,
    where: { zone: 'tail', longest: 60 },
    takes: 'list',
    removes: [
      { text: '「橋のはなし」カテゴリの最新記事', before: [STORY], after: ['雪解けを待つ川'], alsoTakes: 1 },
      { text: '「市議会」カテゴリーの最新記事', before: [STORY] },
    ],
    keeps: [
      { text: '「橋のはなし」カテゴリの最新記事', before: [STORY], after: [STORY] },
      { text: '読むなら「橋のはなし」カテゴリの最新記事', before: [STORY] },
    ],
  },
]
